/** The last pages of every handbook, on every paper and in every edition, read back. */
import { beforeAll, expect, test } from 'vitest';
import { openRememberingPress } from '../build/remembering-press.ts';
import { guideWords } from '../write/handbook-pdf/page-shapes.ts';
import type { ReadBook } from '../write/handbook-pdf/printed-book.ts';
import { indexLines, openingPage } from '../write/handbook-pdf/printed-index.ts';
import { openRealBook } from '../write/handbook-pdf/real-book.ts';
import { handbookPaths, readOutput } from './output.ts';
import { printedBook } from './printed-books.ts';

let books: readonly (readonly [path: string, book: ReadBook])[];
let terms: readonly string[];

beforeAll(async () => {
  const output = await readOutput();
  const paths = handbookPaths(output);
  books = await Promise.all(
    paths.map(async (path) => [path, (await printedBook(output, path)).book] as const),
  );
  const press = await openRememberingPress();
  terms = (await openRealBook(press)).handbook.glossaryLines.map(({ heading }) => heading);
  await press.close();
});

test('every head of a glossary is the first and the last entry of its page', () => {
  expect(books.length).toBeGreaterThan(0);
  for (const [path, book] of books) {
    const heads = guideWords(book, terms, [openingPage(book, 'Glossary'), openingPage(book, 'Bibliography')]);
    expect([path, heads.length > 3]).toEqual([path, true]);
    expect([path, heads.filter(({ head, wanted }) => head !== wanted)]).toEqual([path, []]);
  }
});

test('every handbook has an index of its size', () => {
  for (const [path, book] of books)
    expect([path, indexLines(book, openingPage(book, 'Index')).length > 250]).toEqual([path, true]);
});
