/** Files made to hurt: each is refused with one fault at its place, and in little time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/model/span.ts';
import { readContentFile } from '../../src/read/content.ts';

const path = 'content/en/modules/bomb.yaml';

interface Bomb {
  readonly name: string;
  readonly text: string;
  /** `code line:column` of every fault. */
  readonly told: readonly string[];
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const bombs: readonly Bomb[] = [
  { name: 'brackets', text: `module: ${'['.repeat(500_000)}`, told: ['yaml-too-deep 1:73'] },
  { name: 'braces', text: `module: ${'{a: '.repeat(100_000)}`, told: ['yaml-too-deep 1:265'] },
  { name: 'dashes on a line', text: `module:\n  ${'- '.repeat(500_000)}x`, told: ['yaml-too-deep 2:3'] },
  {
    name: 'indentation',
    text: lines(1_000, (index) => `${' '.repeat(index)}a:`),
    told: ['yaml-too-deep 65:65'],
  },
  {
    name: 'dashes one below the other',
    text: lines(1_000, (index) => `${' '.repeat(index)}-`),
    told: ['yaml-too-deep 65:65'],
  },
  { name: 'more than a mebibyte', text: `# ${'x'.repeat(1024 * 1024)}`, told: ['yaml-too-large 1:1'] },
  {
    name: 'more than a mebibyte in fewer characters',
    text: `# ${'é'.repeat(600_000)}`,
    told: ['yaml-too-large 1:1'],
  },
  {
    name: 'aliases of aliases',
    text: `a: &a [${'x, '.repeat(1_000)}x]\n${lines(1_000, (index) => `k${index}: &k${index} [${'*a, '.repeat(100)}*a]`)}`,
    told: ['yaml-anchor 1:4'],
  },
];

const faultsOf = (text: string): readonly string[] =>
  readContentFile({ path, text }, 'en').diagnostics.map(({ code, span }) => {
    const { line, column } = placeOf(text, span.start);
    return `${code} ${line}:${column}`;
  });

describe('a file is refused with', () => {
  for (const { name, text, told } of bombs) {
    test(name, () => {
      expect(faultsOf(text)).toEqual(told);
    });
  }
});

// What takes too long is ended by the test runner's own limit; a machine that is busy fails nothing.
describe('a file is read to its end with', () => {
  const many: Readonly<Record<string, string>> = {
    'thirty thousand keys': lines(30_000, (index) => `k${index}: x`),
    'twenty thousand faults of writing': lines(20_000, (index) => `k${index}: a: b`),
    'tabs in every line': lines(30_000, () => '\tx: y'),
    'opening quotation marks': '"'.repeat(300_000),
    'a mebibyte of stars': `module: x${'*a '.repeat(300_000)}`,
    'a line end at its very start': '\n\n|+- [\n\n',
    'a mebibyte of line ends': '\n'.repeat(1_000_000),
    'emphasis, brackets and marks without end': `module: bomb\ntitle: x${'*a **b [c [[d `'.repeat(1_300)}`,
  };
  for (const [name, text] of Object.entries(many)) {
    test(name, () => {
      const { length } = readContentFile({ path, text }, 'en').diagnostics;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(1_000);
    });
  }

  test('any signs, letters and line ends in any order', () => {
    const bit = fc.constantFrom(
      ...'-:[]{}|>+?&*!%@`"\'#,~<=\t \u00a0“’ax1',
      '\n',
      '\n  ',
      '\r\n',
      '- ',
      ': ',
      '|-\n',
      '---\n',
    );
    const texts = fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span } of readContentFile({ path, text }, 'en').diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 20_261_121, numRuns: 3_000 },
    );
  });
});
