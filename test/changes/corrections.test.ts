/** An old text and a new one → what a reader writes into the book. */
import { expect, test } from 'vitest';
import { corrections } from '../../src/compose/errata/corrections.ts';
import { keptSequence } from '../../src/compose/errata/kept-sequence.ts';
import { wordChanges } from '../../src/compose/errata/word-changes.ts';
import { plainStretch, type Stretch } from '../../src/compose/wording/stretch.ts';
import { englishWords } from '../../src/model/words.ts';

test.each([
  ['abc', 'abc', 'abc'],
  ['abc', '', ''],
  ['', 'abc', ''],
  ['abcd', 'axcd', 'acd'],
  ['abcabba', 'cbabac', 'cbba'],
  ['kitten', 'sitting', 'ittn'],
])('%s and %s have %s in common', (one, other, common) => {
  const pairs = keptSequence([...one], [...other]);
  expect(pairs.map(([at]) => one[at]).join('')).toBe(common);
  expect(pairs.map(([, at]) => other[at]).join('')).toBe(common);
});

test('a word among others is quoted with four on either side', () => {
  expect(
    wordChanges('one two three four five six seven eight', 'one two three four FIVE six seven eight'),
  ).toEqual({
    changes: [
      {
        before: { lead: 'one two three four ', words: 'five', rest: ' six seven eight' },
        after: { lead: 'one two three four ', words: 'FIVE', rest: ' six seven eight' },
      },
    ],
    share: 0.125,
  });
});

test('a word put in leaves the old quote without one', () => {
  const [change] = wordChanges('it has no end', 'it has now no end').changes;
  expect(change?.before).toEqual({ lead: 'it has ', words: '', rest: 'no end' });
  expect(change?.after).toEqual({ lead: 'it has ', words: 'now', rest: ' no end' });
});

test('changes near each other are one, others stand apart', () => {
  const before = 'a b c d e f g h i j k l m n';
  expect(wordChanges(before, before.replace('b', 'B').replace('d', 'D')).changes).toHaveLength(1);
  expect(wordChanges(before, before.replace('b', 'B').replace('m', 'M')).changes).toHaveLength(2);
});

const paragraph = (text: string): Stretch => plainStretch('paragraph', text);
const three = ['The first says this.', 'The second says that.', 'The third ends it all.'].map(paragraph);

test('a paragraph put in is told by the one it follows', () => {
  const after = [...three.slice(0, 2), paragraph('A new one comes between.'), ...three.slice(2)];
  expect(told(three, after)).toEqual(['add paragraph 2: A new one comes between.']);
  expect(told(three, [paragraph('A new one leads.'), ...three])).toEqual(['add undefined: A new one leads.']);
});

test('a paragraph taken out is struck out', () => {
  expect(told(three, three.slice(1))).toEqual(['strike paragraph 1: The first says this.']);
});

test('of a paragraph that changed, the words that did', () => {
  const after = [three[0], paragraph('The second says nothing.'), three[2]].flatMap((each) => each ?? []);
  expect(told(three, after)).toEqual(['replace paragraph 2: that. → nothing.']);
});

test('corrections come in the order of the page', () => {
  const after = [paragraph('One comes first.'), paragraph('The first says nothing.'), ...three.slice(1)];
  expect(told(three, after)).toEqual([
    'add undefined: One comes first.',
    'replace paragraph 1: this. → nothing.',
  ]);
});

test('a summary written anew is quoted whole', () => {
  const summary = (text: string) => [plainStretch('summary', text)];
  expect(told(summary('All was well.'), summary('Nobody knows it today.'))).toEqual([
    'replace the summary: All was well. → Nobody knows it today.',
  ]);
});

test('a row of a table is found by the number of the table', () => {
  const label = { kind: 'table', number: '3.1' } as const;
  const table = (value: string) => [
    { ...plainStretch('row', `Athens | ${value}`), label },
    { ...plainStretch('row', 'Oslo | 9000'), label },
  ];
  expect(told(table('1500'), table('1600'))).toEqual(['replace Table 3.1, row 1: 1500 → 1600']);
});

test('what is said twice, as the title of a figure is, is mended once', () => {
  const figure = (title: string) => [plainStretch('heading', title), plainStretch('figure-text', title)];
  expect(told(figure('More people came'), figure('More people went'))).toHaveLength(1);
});

test('what was rewritten is not mended by hand', () => {
  const long = (word: string) => [paragraph(Array.from({ length: 100 }, (_, at) => word + at).join(' '))];
  expect(corrections({ before: long('old'), after: long('new') }, englishWords)).toBeUndefined();
});

function told(before: readonly Stretch[], after: readonly Stretch[]): readonly string[] {
  return (corrections({ before, after }, englishWords) ?? []).map((each) => {
    if (each.kind === 'replace')
      return `replace ${each.place}: ${each.change.before.words} → ${each.change.after.words}`;
    return 'text' in each && 'place' in each ? `${each.kind} ${each.place}: ${each.text}` : each.kind;
  });
}
