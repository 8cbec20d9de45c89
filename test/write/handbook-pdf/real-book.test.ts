import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenPress, openPress } from '../../../src/host/browser/press.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { guideWords, headless, nearlyEmpty, strandedHeads } from './page-shapes.ts';
import { type ReadBook, readBook } from './printed-book.ts';
import { openRealBook, type RealBook } from './real-book.ts';

let press: OpenPress;
let real: RealBook;
let printed: PrintedBook;
let book: ReadBook;

beforeAll(async () => {
  press = await openPress({ notice: () => {} });
  real = await openRealBook(press);
  printed = await real.print('a4');
  book = await readBook(printed.artifact.bytes);
});

afterAll(() => press.close());

test('no page is left nearly empty but at a chapter’s end', () => {
  expect(nearlyEmpty(book)).toEqual([]);
});

test('no heading is the last line of a page', () => {
  const sections = real.handbook.parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => chapter.sections.map(({ number }) => number));
  expect(strandedHeads(book, new Set(sections))).toEqual([]);
});

test('every right-hand page of text names its section', () => {
  expect(headless(book)).toEqual([]);
});

test('the glossary’s heads name the first and the last term of their page', () => {
  const heads = guideWords(
    book,
    real.handbook.glossary.map((entry) => entry.preferred),
  );
  expect(heads.length).toBeGreaterThan(2);
  for (const { head, wanted } of heads) expect(head).toBe(wanted);
});

test('the contents take two pages', () => {
  const pageOf = (heading: string) =>
    book.pages.findIndex(({ texts }) =>
      texts.some(({ text, size }) => size > 20 && text.startsWith(heading)),
    );
  expect(pageOf('Tables') - pageOf('Contents')).toBe(2);
});

test('Letter has the same page numbers', async () => {
  const letter = await real.print('letter');
  expect(letter.folios).toEqual(printed.folios);
  expect(letter.pages).toBe(printed.pages);
});
