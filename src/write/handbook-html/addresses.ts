/** A handbook → the web address of everything in it, below the output folder; ids alone make them, so they outlive titles. */
import type { Chapter, Handbook } from '../../compose/handbook/handbook.ts';
import { bodyAnchor } from '../../craft/markup/body-anchor.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';

/** What of a book its pages are told from; its glossary has pages of its own. */
export type SiteBook = Omit<Handbook, 'glossary' | 'glossaryLines'>;

/** No module's id has a dot in it, so no chapter can be called as these. */
export const bookFiles = {
  contents: 'index.html',
  foreword: 'book.foreword.html',
  overview: 'book.overview.html',
  chronology: 'book.timeline.html',
  bibliography: 'book.bibliography.html',
  index: 'book.index.html',
  script: 'book.js',
  words: 'book.words.js',
} as const;

export function siteFolder({ id, edition }: Pick<Handbook, 'id' | 'edition'>): string {
  return `handbook/${id}-${edition}`;
}

export function chapterFile({ anchor }: Pick<Chapter, 'anchor'>): string {
  return `${anchor}.html`;
}

export function bookAddresses(book: SiteBook): ReadonlyMap<Anchor, string> {
  const folder = siteFolder(book);
  const parts = book.parts.map(({ anchor }) => [anchor, place(bookFiles.contents, anchor)] as const);
  const chapters = book.parts.flatMap((part) => part.chapters).flatMap(chapterPlaces);
  const sources = book.bibliography.map(
    ({ anchor }) => [anchor, place(bookFiles.bibliography, anchor)] as const,
  );
  return new Map([...parts, ...chapters, ...sources].map(([anchor, at]) => [anchor, `${folder}/${at}`]));
}

function chapterPlaces(chapter: Chapter): readonly (readonly [Anchor, string])[] {
  const file = chapterFile(chapter);
  const inside = chapter.sections.flatMap((section) => [
    section.anchor,
    ...section.bodies.flatMap((body) => bodyAnchor(body) ?? []),
  ]);
  return [[chapter.anchor, file], ...inside.map((anchor) => [anchor, place(file, anchor)] as const)];
}

function place(file: string, anchor: Anchor): string {
  return `${file}#${htmlId(anchor)}`;
}
