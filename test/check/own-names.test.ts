/** What looks like a slip and is none: other forms of a word, words met twice, quotations, titles, adjectives. */
import { expect, test } from 'vitest';
import { checkProject } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

const path = 'content/en/modules/words.yaml';

function codesOf(words: string): readonly string[] {
  const text = `module: words
title: Words
summary: A summary.
sections:
  - section: one
    title: One
    cite: none
    blocks:
      - prose: |
          ${words}
`;
  return checkProject({ ...smallLibrary, [path]: text }).map(({ code }) => code);
}

const innocent = [
  'A governor governs, and governances differ.',
  'Goverance was his name, and Goverance he signed.',
  'Internet Governance as a title, and the “internet governance” of a quotation.',
  'Internet-governance bodies meet.',
  'An advisor of the group advised it.',
  'See https://example.org/multi-stakeholder and `multi-stakeholder`.',
  'International telecommunications, multistakeholderism.',
];

for (const words of innocent) test(words, () => expect(codesOf(words)).toEqual([]));

test('what is a slip', () => {
  expect(codesOf('The Advisery Group met.')).toEqual(['name-misspelt']);
  expect(codesOf('They spoke of internet governance.')).toEqual(['term-spelling']);
});
