/** A question → the places of a book that hold all its words, those that have them in their titles first. Sent to the browser as text: see `page-nouns.ts`. */
import type { BookPlace } from './book-place.ts';
import type { Finding, findSlides } from './find-slides.ts';

export interface PlaceFinding {
  readonly place: BookPlace;
  /** Where in its text; nothing to show where only the title has the word. */
  readonly finding: Finding;
}

export function findPlaces(
  places: readonly BookPlace[],
  question: string,
  find: typeof findSlides,
): readonly PlaceFinding[] {
  const titles = places.map(({ title }) => ({ title, text: '' }));
  const titled = new Set(find(titles, question).map(({ slide }) => slide));
  const found = find(places, question);
  const inOrder = [
    ...found.filter(({ slide }) => titled.has(slide)),
    ...found.filter(({ slide }) => !titled.has(slide)),
  ];
  return inOrder.flatMap((finding) => {
    const place = places[finding.slide];
    return place === undefined ? [] : [{ place, finding }];
  });
}
