/** The handbook's web pages say what the handbook says: chapter by chapter, section by section, in the same words and order. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../../src/compose/handbook/handbook.ts';
import { htmlId } from '../../src/model/ids.ts';
import { type Output, pathsEnding, readOutput, textOf } from './output.ts';
import { firstMissing, saidIn, sectionsOf } from './parity/book-sections.ts';
import { knownBooks } from './parity/decks.ts';

let output: Output;
let books: readonly Handbook[];

beforeAll(async () => {
  output = await readOutput();
  books = await knownBooks();
});

const chaptersOf = (book: Handbook) => book.parts.flatMap((part) => part.chapters);
const folderOf = ({ id, edition }: Handbook) => `handbook/${id}-${edition}`;
const pageOf = (book: Handbook, chapter: { readonly anchor: string }) =>
  textOf(output, `${folderOf(book)}/${chapter.anchor}.html`);

test('there is a book with something to compare', () => {
  expect(books.length).toBeGreaterThan(0);
  expect(
    books
      .flatMap(chaptersOf)
      .flatMap(({ sections }) => sections)
      .flatMap(saidIn).length,
  ).toBeGreaterThan(500);
});

describe('every section', () => {
  test('has its place, in the order of the book', () => {
    for (const book of books)
      for (const chapter of chaptersOf(book))
        expect([...sectionsOf(pageOf(book, chapter)).keys()]).toEqual(
          chapter.sections.map(({ anchor }) => htmlId(anchor)),
        );
  });

  test('says all the book says there', () => {
    for (const book of books)
      for (const chapter of chaptersOf(book)) {
        const shown = sectionsOf(pageOf(book, chapter));
        for (const section of chapter.sections) {
          const said = shown.get(htmlId(section.anchor)) ?? '';
          expect.soft(firstMissing(saidIn(section), said), section.anchor).toBeUndefined();
        }
      }
  });

  test('is missed where one paragraph is dropped on purpose', () => {
    for (const book of books.slice(0, 1)) {
      const [chapter] = chaptersOf(book);
      if (chapter === undefined) throw new Error('the book has no chapter');
      const html = pageOf(book, chapter).replace(/(<div class="block prose"[^>]*>)<p>[\s\S]*?<\/p>/, '$1');
      const shown = sectionsOf(html);
      const missing = chapter.sections.filter(
        (section) => firstMissing(saidIn(section), shown.get(htmlId(section.anchor)) ?? '') !== undefined,
      );
      expect(missing).toHaveLength(1);
    }
  });
});

test('the page of every section is printed beside it', () => {
  for (const book of books)
    for (const chapter of chaptersOf(book)) {
      const beside = [
        ...pageOf(book, chapter).matchAll(/<p class="beside"><span class="folio">p\.\u00a0\d+<\/span>/g),
      ];
      expect(beside, chapter.anchor).toHaveLength(chapter.sections.length + 1);
    }
});

test('no page holds what facilitators alone read', () => {
  const pages = pathsEnding(output, '.html').filter((path) => path.startsWith('handbook/'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((path) => path.includes('-facilitator'))).toEqual([]);
});
