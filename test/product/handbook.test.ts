/** The printed handbook, read back: its numbers are right, and its pages look like a book's. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadBook } from '../write/handbook-pdf/printed-book.ts';
import {
  bareFolios,
  barelyFilled,
  chapterEnds,
  linesBelow,
  opensAt,
  spokenFolios,
  withoutSources,
} from './book-pages.ts';
import { type FolioLink, folioLinks } from './folio-links.ts';
import { handbookPaths, readOutput } from './output.ts';
import type { PdfPlaces } from './pdf.ts';
import { printedBook } from './printed-books.ts';

let book: ReadBook;
let places: PdfPlaces;
let folios: readonly FolioLink[];

const editions = ['participant', 'facilitator', 'reader'];

describe.each(editions)('the %s edition', (edition) => {
  beforeAll(async () => {
    const output = await readOutput();
    const path = handbookPaths(output).find((each) => each.includes(`-${edition}-`)) ?? '';
    ({ book, places } = await printedBook(output, path));
    folios = folioLinks(book);
  });

  describe('printed numbers', () => {
    test('every one that is a link equals the label of the page it leads to', () => {
      expect(folios.length).toBeGreaterThan(500);
      const wrong = folios.filter(({ words, label }) => words !== label);
      expect(wrong).toEqual([]);
    });

    test('every “p. N” is a link', () => {
      const bare = book.pages.flatMap((page, at) => {
        const own = withoutSources(page, at, places);
        return spokenFolios(own).map((folio) => `${folio} on ${at + 1}`);
      });
      expect(bare).toEqual([]);
    });

    test('every number in the contents, the lists and the index is a link', () => {
      const body = book.labels.indexOf('1');
      const index = places.bookmarks.find(({ title }) => title === 'Index')?.page ?? Number.NaN;
      expect([body, index].every((at) => at > 3)).toBe(true);
      const bare = book.pages.flatMap((page, at) =>
        at < body || at >= index ? bareFolios(page).map((folio) => `${folio} on ${at + 1}`) : [],
      );
      expect(bare).toEqual([]);
    });

    test('no link leads nowhere', () => {
      const links = book.pages.flatMap((page) => page.links);
      expect(links.filter(({ target }) => target === undefined)).toEqual([]);
    });
  });

  describe('pages', () => {
    test('parts and chapters open on right-hand pages with odd numbers', () => {
      const openers = places.bookmarks.filter(({ title }) => /^(Part|Chapter) /.test(title));
      expect(openers.length).toBeGreaterThan(10);
      const wrong = openers.filter(({ page }) => page % 2 !== 0 || Number(book.labels[page]) % 2 !== 1);
      expect(wrong).toEqual([]);
    });

    test('no heading of a section is the last thing on its page', () => {
      const sections = places.bookmarks.filter(({ title }) => /^\d+\.\d+ /.test(title));
      expect(sections.length).toBeGreaterThan(40);
      const last = sections.filter(({ page, y }) => linesBelow(book.pages[page], page, y) < 3);
      expect(last.map(({ title, page }) => `${title} on ${page + 1}`)).toEqual([]);
    });

    test('none is less than a third full, but openers and the ends of chapters', () => {
      const excused = new Set([...opensAt(places), ...chapterEnds(book, places)]);
      const body = book.labels.indexOf('1');
      const empty = book.pages.flatMap((page, at) =>
        at >= body && !excused.has(at) && barelyFilled(page) ? [`page ${at + 1} (${book.labels[at]})`] : [],
      );
      expect(empty).toEqual([]);
    });
  });

  test('it is tagged, titled and speaks its language', () => {
    expect(places).toMatchObject({
      tagged: true,
      language: 'en',
      title: expect.stringContaining('Internet Governance'),
    });
    expect(places.labels.length).toBe(places.pageCount);
  });
});

test('on A4 the participants’ edition runs to a hundred pages at least', async () => {
  const output = await readOutput();
  const path = handbookPaths(output).find((each) => each.endsWith('-participant-a4.pdf')) ?? '';
  const { places: printed } = await printedBook(output, path);
  expect(printed.pageCount).toBeGreaterThanOrEqual(100);
});
