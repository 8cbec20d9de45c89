import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { elementsOf, readTree, textOf as words } from '../../../src/write/deck-html/tree.ts';
import { slideClasses } from '../deck-classes.ts';
import { deck, deckOf } from '../deck-fixture.ts';
import { htmlOf, textOf } from '../deck-supplies.ts';

const html = textOf(await htmlOf(deck));
const elements = elementsOf(readTree(html.slice(html.indexOf('<body>'))));
const named = (name: string) => elements.filter((element) => element.name === name);

test('every layout is shown, and every slide has its id, a name and a language', () => {
  expect(slideClasses(html.slice(html.indexOf('<main')))).toEqual(deck.slides.map(({ layout }) => layout));
  const ids = new Set(elements.map(({ attributes }) => attributes.id));
  for (const { attributes } of named('section')) {
    expect(attributes).toMatchObject({ role: 'group', lang: 'en', dir: 'ltr' });
    expect(ids).toContain(attributes['aria-labelledby']);
  }
  expect(named('section').map(({ attributes }) => attributes.id)).toEqual(deck.slides.map(({ id }) => id));
});

test('nothing in the file is fetched from anywhere', () => {
  expect(html).not.toMatch(/<link|@import|srcset|xlink:href/);
  expect(
    [...html.matchAll(/\bsrc=["']?([^"'\s>]{0,20})/g)].every(([, address]) => address?.startsWith('data:')),
  ).toBe(true);
  expect(
    [...html.matchAll(/url\(\s*["']?(.{5})/g)].every(
      ([, address]) => address?.startsWith('data:') || address?.startsWith('#'),
    ),
  ).toBe(true);
});

test('notes lie beside their slide as formatted text, hidden', () => {
  const [first] = elements.filter(({ attributes }) => attributes.class === 'notes');
  expect(first?.attributes).toEqual({ class: 'notes', hidden: '' });
  expect(words(first?.children ?? [])).toContain('Ask the room for its own definition first.');
});

test('a deck whose notes were taken out has none, and no place for them', async () => {
  const slides = deck.slides.map((slide) => ({ ...slide, notes: [] }));
  const published = textOf(await htmlOf(deckOf(slides)));
  expect(published.includes('Ask the room for its own definition')).toBe(false);
  const places = elementsOf(readTree(published.slice(published.indexOf('<body>'))));
  const keep = places.filter(({ attributes }) =>
    /^notes$/.test(attributes.class ?? attributes['data-says'] ?? ''),
  );
  expect(keep).toEqual([]);
});

test('a term is explained where it is first met', () => {
  const [term] = named('dfn');
  const tip = elements.find(({ attributes }) => attributes.id === term?.attributes['aria-describedby']);
  expect(words(term?.children ?? [])).toBe('WGIG');
  expect(tip?.attributes.role).toBe('tooltip');
  expect(words(tip?.children ?? [])).toContain('Forty people');
});

test('figures are part of the page, with their descriptions', () => {
  const figures = named('svg').filter(({ attributes }) => attributes.class === 'figure');
  expect(figures).toHaveLength(4);
  const ids = new Set(elements.map(({ attributes }) => attributes.id));
  for (const { attributes } of figures)
    for (const id of (attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(id);
  expect(named('img')[0]?.attributes.alt).toBe(
    'Rows of delegates in a hall, seen from the side of the stage',
  );
});

test('only faces a slide is set in are carried along', async () => {
  const plain = textOf(await htmlOf(deckOf(deck.slides.filter(({ layout }) => layout === 'table'))));
  const families = (page: string) =>
    [...page.matchAll(/font-family: "([^"]+)"; font-weight/g)].map(([, family]) => family);
  expect(new Set(families(plain))).toEqual(new Set(['Source Sans 3']));
  expect(new Set(families(html))).toEqual(
    new Set(['Source Sans 3', 'Source Serif 4', 'Source Serif 4 Display']),
  );
});

test('the same deck gives the same bytes', async () => {
  expect(textOf(await htmlOf(deck))).toBe(html);
});

describe('html-validate', () => {
  test('finds nothing to say', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // The hairline's length and the alignment of numbers are set on the element.
        'no-inline-style': 'off',
        // One file on purpose, and generated ids carry dots and bars.
        'require-sri': 'off',
        'long-title': 'off',
      },
    });
    const report = await validator.validateString(html);
    const said = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect([...new Set(said)].slice(0, 20)).toEqual([]);
  });
});
