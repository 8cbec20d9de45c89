/** Typed values of the ledger, as they print. */
import { describe, expect, test } from 'vitest';
import { dateText, quantityText, writtenDate } from '../../src/compose/text/values.ts';
import { englishWords } from '../../src/model/words.ts';
import { dateRange, parseQuantity } from '../../src/read/kinds/dates.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const path = 'facts.yaml';

function rangeOf(text: string) {
  const node = {
    kind: 'scalar',
    text,
    style: 'plain',
    span: { path, start: 0, end: text.length },
    startOf: (index: number) => index,
    endOf: (index: number) => index + 1,
  } as const;
  return dateRange.read(node, { source: { path, text }, report: () => undefined });
}

describe('dates', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    '2003': '2003',
    '2003-12': 'December 2003',
    '2003-12-10': '10 December 2003',
    '2003-12-10/2003-12-12': '10–12 December 2003',
    '2006-10-30/2006-11-02': '30 October–2 November 2006',
    '2003-12-30/2004-01-02': '30 December 2003–2 January 2004',
    '2003/2005': '2003–2005',
    '2003-12/2005-11': 'December 2003–November 2005',
    '2004-09/2004-11': 'September–November 2004',
    '2003-12-10/2003-12-10': '10 December 2003',
    '2004-02-29': '29 February 2004',
    '2003-02-29': undefined,
    '2003-13': undefined,
    '2003-12-12/2003-12-10': undefined,
    '2003/2004/2005': undefined,
    '10 December 2003': undefined,
    '2003-1-2': undefined,
  };
  for (const [text, printed] of Object.entries(cases)) {
    test(text, () => {
      const range = rangeOf(text);
      expect(range === undefined ? undefined : plain(dateText(range, 'en'))).toBe(printed);
    });
  }

  test('the day does not part from its month', () => {
    expect(writtenDate('2003-12-10', 'en')).toBe('10\u00a0December 2003');
  });
  test('text that is no date stays as it is', () => expect(writtenDate('spring', 'en')).toBe('spring'));
});

describe('quantities', () => {
  const format = { language: 'en', words: englishWords };
  const cases: Readonly<Record<string, string | undefined>> = {
    '1350': '1,350',
    '~1500': 'about 1,500',
    '≈1500': 'about 1,500',
    '>=9000': 'at least 9,000',
    '≥ 9000': 'at least 9,000',
    '0': '0',
    '-3': '-3',
    '2.5': '2.5',
    '12000000': '12,000,000',
    '1,350': undefined,
    '<5': undefined,
    many: undefined,
  };
  for (const [text, printed] of Object.entries(cases)) {
    test(text, () => {
      const quantity = parseQuantity(text);
      expect(quantity === undefined ? undefined : quantityText(quantity, format)).toBe(printed);
    });
  }
});
