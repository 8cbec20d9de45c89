/** The search of a book finds words whatever their case and accents, titles first. */
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/craft/screen/find-places.ts';
import { findSlides } from '../../../src/craft/screen/find-slides.ts';

const place = (number: string, title: string, text: string) => ({
  href: `${number}.html`,
  number,
  title,
  home: '',
  text,
});
const places = [
  place('1.1', 'The summit', 'It met in Genève and spoke of oversight.'),
  place('1.2', 'Oversight of the root', 'Nobody agreed.'),
  place('2.1', 'Tunis', 'The forum meets.'),
];
const found = (question: string) =>
  findPlaces(places, question, findSlides).map(({ place: { number } }) => number);

test('a title with the words comes before a text with them', () => {
  expect(found('oversight')).toEqual(['1.2', '1.1']);
});

test('case and accents do not count, and every word must be there', () => {
  expect(found('GENEVE')).toEqual(['1.1']);
  expect(found('geneve oversight')).toEqual(['1.1']);
  expect(found('geneve tunis')).toEqual([]);
  expect(found('  ')).toEqual([]);
});
