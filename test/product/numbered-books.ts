/** The handbooks of a build → what each prints, by edition and paper; and what its numbers should be. */

import type { ReadBook } from '../write/handbook-pdf/printed-book.ts';
import { folioLinks } from './folio-links.ts';
import { bytesOf, handbookPaths, type Output } from './output.ts';
import type { PdfPlaces } from './pdf.ts';
import { printedBook } from './printed-books.ts';

export interface NumberedBook {
  readonly path: string;
  /** Without its paper: the same on all. */
  readonly edition: string;
  readonly bytes: Uint8Array;
  readonly book: ReadBook;
  readonly places: PdfPlaces;
}

/** Whole books, not booklets or chapters of them. */
export async function readBooks(output: Output): Promise<readonly NumberedBook[]> {
  const books: NumberedBook[] = [];
  for (const path of handbookPaths(output)) {
    const edition = /^(.*-(?:participant|facilitator|reader))-(?:a4|letter)\.pdf$/.exec(path)?.[1];
    if (edition === undefined) continue;
    const bytes = new Uint8Array(bytesOf(output, path));
    books.push({ path, edition, bytes, ...(await printedBook(output, path)) });
  }
  return books;
}

/** Numbers that are not those of the pages they lead to, as a person would say it. */
export function wrongNumbers(book: ReadBook): {
  readonly numbers: number;
  readonly wrong: readonly string[];
} {
  const links = folioLinks(book);
  const wrong = links.filter(({ words, label }) => words !== label);
  return {
    numbers: links.length,
    wrong: wrong.map(
      ({ page, destination, words, label }) => `${words} on ${page + 1}: ${destination} is on ${label}`,
    ),
  };
}

/** Pages one by one: their label and their words, in order. */
export function pagesSaid({ book }: NumberedBook): readonly string[] {
  return book.pages.map(({ texts }, at) => `${book.labels[at]}: ${texts.map(({ text }) => text).join(' ')}`);
}

export function leftOpeners({ places }: NumberedBook): readonly string[] {
  return places.bookmarks
    .filter(
      ({ title, page }) => /^(Part|Chapter) /.test(title) && (page % 2 !== 0 || !isOdd(places.labels[page])),
    )
    .map(({ title }) => title);
}

function isOdd(label: string | undefined): boolean {
  return Number(label) % 2 === 1;
}
