/** The printed books as objects, every edition on every paper: front matter, breaks, tables, heads, faces. */
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadBook } from '../write/handbook-pdf/printed-book.ts';
import { chapterEnds, opensAt } from './book-pages.ts';
import { badlyDivided, filledOf, loneLines, printedTables, sectionHeads } from './book-shapes.ts';
import { bytesOf, handbookPaths, readOutput } from './output.ts';
import type { PdfPlaces } from './pdf.ts';
import { printedBook } from './printed-books.ts';
import { readTagged, type TaggedBook } from './tagged-pages.ts';

const output = await readOutput();

describe.each(handbookPaths(output).map((path) => [basename(path, '.pdf'), path] as const))(
  '%s',
  (name, path) => {
    let book: ReadBook;
    let places: PdfPlaces;
    let tagged: TaggedBook;

    beforeAll(async () => {
      ({ book, places } = await printedBook(output, path));
      tagged = await readTagged(new Uint8Array(bytesOf(output, path)));
    });

    const wordsOn = (page: number) =>
      (book.pages[page]?.texts ?? [])
        .map(({ text }) => text)
        .join(' ')
        .replace(/[\s\u00ad]+/g, ' ');

    test('half-title, title, imprint, foreword and contents in their order', () => {
      const title = places.title.split(':')[0] ?? '';
      expect([0, 2].map((page) => wordsOn(page).startsWith(title))).toEqual([true, true]);
      expect([1, 5].map(wordsOn)).toEqual(['', '']);
      const [foreword, contents, lists] = places.bookmarks.map(({ page }) => book.labels[page]);
      expect([foreword, contents]).toEqual(['v', 'vii']);
      expect(lists).toMatch(/^[xvi]+$/);
    });

    test('the subject on one page takes one page', () => {
      const at = places.bookmarks.findIndex(({ title }) => title === 'The subject on one page');
      const [overview, timeline] = places.bookmarks.slice(at, at + 2);
      expect(overview).toBeDefined();
      expect(timeline?.page).toBe((overview?.page ?? 0) + 1);
    });

    test('the imprint says how to cite this edition', () => {
      const [edition = ''] = /participant|facilitator|reader/.exec(name) ?? [];
      const imprint = wordsOn(3);
      for (const said of ['Document number', 'How to cite', 'CC BY 4.0', 'version', 'Set in', '©'])
        expect(imprint).toContain(said);
      expect(imprint.toLowerCase()).toContain(`${edition} edition`);
    });

    test('no line of a paragraph stands alone at the head or foot of a page', () => {
      expect(loneLines(tagged)).toEqual([]);
    });

    test('a table that goes over says so, and leaves three rows on either side', () => {
      const tables = printedTables(tagged);
      expect(tables.length).toBeGreaterThan(20);
      expect(badlyDivided(tables)).toEqual([]);
    });

    test('heads of right-hand pages name the first and the last section on them', () => {
      const heads = sectionHeads(book, places, tagged);
      expect(heads.length).toBeGreaterThan(20);
      const wrong = heads.filter(({ head, wanted }) => !names(head, wanted));
      expect(wrong).toEqual([]);
    });

    test('no page is nearly empty but openers and the ends of chapters', () => {
      const excused = new Set([...opensAt(places), ...chapterEnds(book, places)]);
      const empty = book.pages.flatMap((_, page) =>
        page >= book.labels.indexOf('1') && !excused.has(page) && filledOf(book, tagged, page) < 1 / 3
          ? [page + 1]
          : [],
      );
      expect(empty).toEqual([]);
    });

    test('every face is embedded, in part, and drawn as an outline', () => {
      expect(tagged.faces.length).toBeGreaterThan(4);
      const bad = tagged.faces.filter(
        ({ name: face, kind, embedded }) => !embedded || kind === 'Type3' || !/^[A-Z]{6}\+Source/.test(face),
      );
      expect(bad).toEqual([]);
    });
  },
);

/** `Sections 3.2–3.4`, `3.2 One title – 3.4 Another`, `3.2 A title`. */
function names(head: string, wanted: string): boolean {
  const [first = '', last = first] = wanted.split('–');
  if (head.includes(wanted) && first !== last) return true;
  const said = head.match(/(?<![\d.])\d+\.\d+(?=\s)/g) ?? [];
  return said[0] === first && said.at(-1) === last;
}
