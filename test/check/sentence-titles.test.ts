/** Titles that say something are told from titles that only name something. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isEnglishSentence } from '../../src/check/english/sentence.ts';

const modules = fileURLToPath(new URL('../../content/en/modules/', import.meta.url));

const names = [
  'Overview',
  'Working methods',
  'The agreed definition',
  'The four proposed models of oversight',
  'The newly created forum',
  'Composition of the working group',
  'Recommendations on capacity-building',
  'Roles of governments, business and civil society',
  'Governments, the private sector and civil society',
  'The Tunis Agenda for the Information Society',
  'Enhanced cooperation',
  'Dates, places and themes of the twenty meetings',
  'History of ICANN from 1998 to 2016',
  'Questions and answers',
  'Needs of developing countries',
  'Points of the draft',
  'Plans for the second phase',
  'Named bodies and their tasks',
  'A look at the numbers',
  'A set of shared rules',
  'How to write to the secretariat',
  'Means of implementation',
  'Supporting organisations and advisory committees',
  'From Geneva to Tunis',
];

const sentences = [
  'Attendance grew',
  'Camps disagreed',
  'More people came',
  'Governments ratify the convention',
  'The Board ratifies the budget',
  'Fifteen points describe, endorse and call to act',
  'Spam had neither a definition nor an answer',
  'Three agreements followed each other',
  'A figure needs its year',
  'The Forum isn’t a negotiation',
  'Whoever copies from old papers copies their slips',
];

test.for(names)('“%s” only names something', (title) => {
  expect(isEnglishSentence(title)).toBe(false);
});

test.for(sentences)('“%s” says something', (title) => {
  expect(isEnglishSentence(title)).toBe(true);
});

test('most titles of the library that ships are known by English alone', () => {
  const titles = readdirSync(modules).flatMap((file) =>
    [...readFileSync(modules + file, 'utf8').matchAll(/^(?: {4}| {10})title: (?!["|])(.*)$/gm)].map(
      ([, title = '']) => title,
    ),
  );
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => !isEnglishSentence(title)).length).toBeLessThan(titles.length / 50);
});
