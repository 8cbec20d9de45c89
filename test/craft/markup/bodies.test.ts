/** Every kind of body becomes valid markup that loses none of its words, in print and on the web. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { type BodyContext, bodyHtml } from '../../../src/craft/markup/bodies.ts';
import { element, escapeHtml, joinHtml } from '../../../src/craft/markup/html.ts';
import { englishWords } from '../../../src/model/words.ts';
import { sampleBodies } from './sample-bodies.ts';

const web: BodyContext = {
  medium: 'web',
  words: englishWords,
  links: {
    href: () => undefined,
    locator: () => joinHtml([]),
    term: (_, text) => escapeHtml(text),
  },
  refs: (numbers) => element('sup', {}, escapeHtml(numbers.join(', '))),
  drawing: () => element('img', { src: 'drawing.svg', alt: 'A drawing' }),
};
const print: BodyContext = { ...web, medium: 'print' };

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'valid-id': ['error', { relaxed: true }] },
});

/** Every text in a body that a reader should find, from whatever depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = Object.entries(value).flatMap(([name, field]) =>
    name === 'text' && typeof field === 'string' ? [field] : [],
  );
  return [...texts, ...Object.values(value).flatMap(textsIn)];
}

const bodies = Object.values(sampleBodies).map((body) => [body.kind, body] as const);

test.each(bodies)('%s is valid in both media', async (_, body) => {
  for (const context of [web, print]) {
    const report = await validator.validateString(bodyHtml(body, context));
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test.each(bodies)('%s keeps its words, its sources and its place', (kind, body) => {
  const markup = bodyHtml(body, print).replaceAll('\u00a0', ' ');
  const drawn = kind === 'diagram';
  const lost = drawn ? [] : textsIn(body).filter((text) => !markup.includes(escapeHtml(text)));
  expect(lost).toEqual([]);
  expect(markup).toContain('<sup>3</sup>');
  expect(markup).toContain(`id="wsis.${kind}"`);
});

test.each(bodies)('%s without title and number still names its sources', (_, body) => {
  expect(bodyHtml({ ...body, title: undefined, number: undefined, anchor: undefined }, web)).toContain(
    '<sup>3</sup>',
  );
});

test('print has no figure element, the web has', () => {
  expect(bodyHtml(sampleBodies.chart, print)).not.toMatch(/<fig/);
  expect(bodyHtml(sampleBodies.chart, web)).toMatch(/<figure[\s\S]*<figcaption/);
});

test('heads of tables say what they are heads of', () => {
  const table = bodyHtml(sampleBodies.table, web);
  expect(table).toContain('<caption><span class="label">Table\u00a02.1</span> <span class="caption-title">');
  expect(table).toContain('<th scope="row">Athens<sup>4</sup></th><td class="end">1 350</td>');
  expect(bodyHtml(sampleBodies.comparison, web)).toContain('<th scope="row">Who decides</th>');
});

test('the numbers of a chart say how sure they are, and a missing one is not zero', () => {
  const chart = bodyHtml(sampleBodies.chart, web);
  expect(chart).toContain('12\u202f350');
  expect(chart).toContain('about 1.5');
  expect(chart).toContain('not established');
});
