import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headingOrder, sortedBy } from '../../../src/compose/handbook/index-sort.ts';
import type { OpenPress } from '../../../src/host/browser/press.ts';
import { htmlId } from '../../../src/model/ids.ts';
import { folded, indexNames } from '../../../src/model/index-names.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { openRememberingPress } from '../../build/remembering-press.ts';
import { guideWords, headless, nearlyEmpty, strandedHeads } from './page-shapes.ts';
import { type ReadBook, readBook } from './printed-book.ts';
import { indexLines, openingPage, textOf } from './printed-index.ts';
import { openRealBook, type RealBook } from './real-book.ts';

let press: OpenPress;
let real: RealBook;
let printed: PrintedBook;
let book: ReadBook;

beforeAll(async () => {
  press = await openRememberingPress();
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
    real.handbook.glossaryLines.map(({ heading }) => heading),
    [openingPage(book, 'Glossary'), openingPage(book, 'Bibliography')],
  );
  expect(heads.length).toBeGreaterThan(2);
  for (const { head, wanted } of heads) expect(head).toBe(wanted);
});

test('no few lines of the contents stand alone on a page', () => {
  const pageOf = (heading: string) =>
    book.pages.findIndex(({ texts }) =>
      texts.some(({ text, size }) => size > 20 && text.startsWith(heading)),
    );
  const pages = book.pages.slice(pageOf('Contents'), pageOf('Tables'));
  expect(pages.length).toBeGreaterThan(1);
  for (const { texts } of pages) expect(new Set(texts.map(({ y }) => Math.round(y))).size).toBeGreaterThan(8);
});

test('Letter has the same page numbers', async () => {
  const letter = await real.print('letter');
  expect(letter.folios).toEqual(printed.folios);
  expect(letter.pages).toBe(printed.pages);
});

describe('the index', () => {
  const entries = () => real.handbook.index.flatMap(({ entries: all }) => all);

  test('stands in the order of the language, under its letters, without doubles', () => {
    const headings = entries().map(({ heading }) => heading);
    const order = headingOrder('en');
    expect(headings).toEqual([...headings].sort(order));
    expect(new Set(headings.map(folded)).size).toBe(headings.length);
    for (const { letter, entries: all } of real.handbook.index)
      for (const { heading } of all)
        expect(sortedBy(heading, 'en').normalize('NFD')[0]?.toUpperCase()).toBe(letter);
  });

  test('is an index of a book of its size', () => {
    const lines = indexLines(book, openingPage(book, 'Index'));
    expect(lines.length).toBeGreaterThan(250);
    expect(entries().filter(({ subs }) => subs.length > 0).length).toBeGreaterThan(20);
  });

  test('sends only to entries that lead to pages', () => {
    const leading = new Set(
      entries().flatMap(({ anchor, places, subs }) => (places.length + subs.length > 0 ? [anchor] : [])),
    );
    const targets = entries().flatMap(({ see, seeAlso, subs }) =>
      [see, seeAlso, ...subs.map((sub) => sub.seeAlso)].flat(),
    );
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter(({ anchor }) => !leading.has(anchor))).toEqual([]);
  });

  test('leads to pages on which the thing is named', () => {
    const names = new Map(indexNames(real.library).things.map((thing) => [thing.heading, thing]));
    const spoken = placesWithWords(real.handbook);
    const words = new Map(
      entries().flatMap(({ heading, places }) => {
        const thing = names.get(heading);
        const all = thing === undefined ? [] : [thing.name, ...thing.others];
        return places.filter(({ from }) => spoken.has(from)).map(({ from }) => [htmlId(from), all] as const);
      }),
    );
    const links = book.pages.slice(openingPage(book, 'Index')).flatMap((page) => page.links);
    const checked = links.flatMap(({ destination, target }) => {
      const all = words.get(destination);
      return all === undefined || target === undefined ? [] : [{ all, target }];
    });
    expect(checked.length).toBeGreaterThan(300);
    const pages = book.pages.map(({ texts }) => closed(textOf(texts)));
    const wrong = checked.filter(
      ({ all, target }) => !all.some((each) => pages[target]?.includes(closed(each))),
    );
    expect(wrong.map(({ all, target }) => `${all[0]}, p. ${book.labels[target]}`)).toEqual([]);
  });
});

/** Places set around words; others stand where an author put a mark. */
function placesWithWords(handbook: RealBook['handbook']): ReadonlySet<string> {
  const runs = JSON.stringify(handbook).matchAll(/"kind":"index","place":"([^"]+)","runs":\[\{/g);
  return new Set([...runs].map(([, place = '']) => place));
}

/** Without what a line's end, a plural or a capital changes. */
function closed(words: string): string {
  return folded(words)
    .replaceAll(' ', '')
    .replace(/(?:y|s)$/, '');
}
