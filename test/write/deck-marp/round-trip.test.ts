import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Run, type Runs } from '../../../src/model/run.ts';
import { elementsOf, readTree, textOf } from '../../../src/write/deck-html/tree.ts';
import { type Markdown, markdown } from '../../../src/write/deck-marp/markdown.ts';
import { escapeMarkdown } from '../../../src/write/deck-marp/markdown-unsafe.ts';
import { noLinks, printRuns } from '../../../src/write/deck-marp/print-runs.ts';
import { printTable } from '../../../src/write/deck-marp/print-table.ts';
import { said } from '../deck-nouns.ts';

/** What everybody's Marp does: line breaks, links made of addresses, emoji by name, some raw HTML. */
function read(source: string): string {
  // Front matter comes first in every deck; without it, Marp would look for some in the text.
  const html: string = marp.markdown.render(`---\nmarp: true\n---\n\n${source}`);
  const section = elementsOf(readTree(html)).filter(({ name }) => name === 'section');
  if (section.length !== 1) return `${section.length} slides`;
  return oneSpace(section.map(({ children }) => textOf(children)).join(' '));
}

const marp = new Marp({ inlineSVG: false, script: false, emoji: { unicode: false } });

/** The joiner that keeps emoji apart cannot be seen or heard. */
const oneSpace = (text: string) => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();

/** Every place a text is printed in. */
const places: Readonly<Record<string, (text: Markdown) => string>> = {
  heading: (text) => `## ${text}`,
  paragraph: (text) => text,
  'list item': (text) => `- ${text}`,
  step: (text) => `1. ${text}`,
  quotation: (text) => `> ${text}`,
  cell: (text) => printTable([{ title: [], align: 'start' }], [], noLinks).concat(`\n| ${text} |`),
  'loose item': (text) => `- a\n\n  ${text}`,
};
const before: Readonly<Record<string, string>> = { 'loose item': 'a ' };

const nasty = [
  ...[
    '---',
    '***',
    '___',
    '===',
    ':::',
    '[^1]',
    '[^1]: x',
    '^[x]',
    '# ',
    '## ',
    '1. ',
    '2) ',
    '|',
    '||',
    '$',
    '$$',
  ],
  ...[
    ':smile:',
    ':+1:',
    '<b>',
    '</section>',
    '<!-- class: x -->',
    '<!--',
    '-->',
    '![bg](x.png)',
    '![bg]',
    '[a](b)',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~',
    '~~~',
    '\\',
    '&amp;',
    '&',
    '&#65;',
    '> ',
    '+ ',
    '- ',
    '* ',
    '= ',
    '==',
  ],
  ...[
    '{#id}',
    '{.x}',
    'http://x.org',
    'www.x.org',
    'a@b.org',
    ': ',
    ':',
    '!',
    '[',
    ']',
    '(',
    ')',
    '[ ] ',
    '[x] ',
  ],
  ...[
    'a',
    'Tunis',
    ' ',
    '  ',
    '\n',
    '\t',
    'é',
    '“',
    '”',
    '.',
    ',',
    '—',
    'ا',
    '日',
    '1',
    '2005',
    '\u00a0',
    '++',
    '^',
    '%%',
  ],
];
const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join('').replaceAll(/\p{Cc}/gu, ' '))
  .filter((text) => oneSpace(text) !== '' && !/\p{Cs}/u.test(text));

describe.each(Object.keys(places))('text in a %s', (place) => {
  test('reads as it was written', () => {
    const property = fc.property(nastyText, (text) => {
      const source = places[place]?.(escapeMarkdown(text)) ?? '';
      expect(read(source)).toBe(oneSpace((before[place] ?? '') + text));
    });
    fc.assert(property, { numRuns: 400, seed: 20051118 });
  });
});

const run: fc.Arbitrary<Run> = fc.letrec<{ run: Run }>((tie) => ({
  run: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    nastyText.map((text): Run => ({ kind: 'text', text })),
    nastyText.map((text): Run => ({ kind: 'code', text })),
    fc
      .record({
        kind: fc.constantFrom('emphasis' as const, 'strong' as const),
        runs: fc.array(tie('run'), { maxLength: 3 }),
      })
      .map((marked): Run => marked),
    nastyText.map(
      (text): Run => ({ kind: 'link', href: 'https://x.org/a_(b)?c=1&copy=2', runs: said(text) }),
    ),
  ),
})).run;

test('runs read as their plain text, whatever stands beside a mark', () => {
  const property = fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs: Runs) => {
    fc.pre(oneSpace(plainText(runs)) !== '');
    expect(read(printRuns(runs, noLinks))).toBe(oneSpace(plainText(runs)));
    const table = printTable([{ title: runs, align: 'start' }], [], noLinks);
    expect(read(table)).toBe(oneSpace(plainText(runs)));
  });
  fc.assert(property, { numRuns: 800, seed: 20051118 });
});

test('an address is kept', () => {
  const href = 'https://x.org/a_(b)?c=1&copy;=2|3';
  const source = printRuns([{ kind: 'link', href, runs: said('x') }], noLinks);
  const { html } = new Marp({ inlineSVG: false, script: false }).render(source);
  const [link] = elementsOf(readTree(html)).filter(({ name }) => name === 'a');
  expect(link?.attributes.href).toBe('https://x.org/a_%28b%29?c=1&copy;=2%7C3');
});

test('harmless text stays readable', () => {
  expect(escapeMarkdown('The WGIG report (2005), para 10: well-known - and 50 % #1')).toBe(
    markdown('The WGIG report (2005), para 10: well-known - and 50 % \\#1'),
  );
});
