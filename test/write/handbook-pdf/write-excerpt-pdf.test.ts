import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chapter } from '../../../src/compose/handbook/handbook.ts';
import { preflight } from '../../../src/craft/preflight/preflight.ts';
import type { Anchor } from '../../../src/model/ids.ts';
import { plainText } from '../../../src/model/run.ts';
import { titlesOf } from '../../../src/write/handbook-pdf/anchors-of.ts';
import { type ExcerptOptions, writeExcerptPdf } from '../../../src/write/handbook-pdf/write-excerpt-pdf.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { fixtureLocators, handbookFixture } from '../handbook-fixture.ts';
import { type Bookmark, type ReadBook, readBook } from './printed-book.ts';
import { openTools } from './tools.ts';

const chapters = handbookFixture.parts.flatMap((part) => part.chapters);
const held = chapters.filter((_, at) => at === 3 || at === 6);
const path = 'handbook/excerpt.pdf';
let tools: Awaited<ReturnType<typeof openTools>>;
let printed: PrintedBook;
let excerpt: ReadBook;

beforeAll(async () => {
  tools = await openTools();
  printed = await write(held, [37]);
  excerpt = await readBook(printed.artifact.bytes);
});

afterAll(() => tools.press.close());

/** In a book that has everything on page 123. */
function write(
  wanted: readonly Chapter[],
  starts: readonly number[],
  { multipleOf = 1, paper = 'a4' }: Partial<Pick<ExcerptOptions, 'multipleOf' | 'paper'>> = {},
): Promise<PrintedBook> {
  const anchors = wanted.map(({ anchor }) => anchor);
  const firstFolios = new Map(
    starts.flatMap((start, at): [Anchor, number][] => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : [[anchor, start]];
    }),
  );
  const folios = new Map([...titlesOf(handbookFixture).keys()].map((anchor) => [anchor, '123'] as const));
  const locators = { ...fixtureLocators, folios };
  return writeExcerptPdf(tools, handbookFixture, {
    paper,
    locators,
    chapters: anchors,
    firstFolios,
    multipleOf,
    path,
  });
}

describe('chapters printed apart', () => {
  test('go on with the numbers of the book', () => {
    expect(excerpt.labels[0]).toBe('37');
    expect(excerpt.labels).toEqual(excerpt.labels.map((_, at) => String(37 + at)));
    const wrong = excerpt.pages.filter(({ texts }, at) => {
      const margins = texts.filter(({ y }) => y > 760 || y < 110).map(({ text }) => text.trim());
      return texts.length > 0 && !margins.includes(excerpt.labels[at] ?? '');
    });
    expect(wrong).toEqual([]);
    expect(printed.pages).toBe(excerpt.pages.length);
  });

  test('open on right-hand pages and say which book they are from', () => {
    for (const { anchor, title } of held) {
      const page = excerpt.labels.indexOf(printed.folios.get(anchor) ?? '');
      expect(page % 2).toBe(0);
      const words = wordsOn(excerpt, page);
      expect(words).toContain(tight(title));
      expect(words).toContain(tight('From the World Summit to a permanent forum'));
      expect(words).toContain(tight('Participant edition, First edition, version 1.0, 20 November 2026'));
      expect(words).toContain(tight('Creative Commons'));
    }
  });

  test('hold those chapters and no others', () => {
    const titles = flat(excerpt.bookmarks);
    for (const chapter of chapters)
      expect(titles.includes(`Chapter ${chapter.number} ${chapter.title}`)).toBe(held.includes(chapter));
    const anchors = held.flatMap(({ anchor, sections }) => [anchor, ...sections.map((each) => each.anchor)]);
    expect(anchors.filter((anchor) => !printed.folios.has(anchor))).toEqual([]);
  });

  test('no link leads nowhere, every number is that of the page it leads to', () => {
    const links = excerpt.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ target }) => target === undefined)).toEqual([]);
    const numbers = links.filter(
      ({ destination, words }) => /^\d+$/.test(words) && !/^(ref|cite)\./.test(destination),
    );
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter(({ target, words }) => excerpt.labels[target ?? -1] !== words)).toEqual([]);
  });

  test('keep the notes that explain terms', () => {
    const notes = handbookFixture.glossary.filter(({ definition }) =>
      excerpt.pages.some((_, page) =>
        wordsOn(excerpt, page).includes(tight(plainText(definition)).slice(0, 25)),
      ),
    );
    expect(notes.length).toBeGreaterThan(0);
  });

  test('pass the preflight', async () => {
    expect(await preflight(printed.artifact.bytes)).toEqual([]);
  });

  test('same bytes twice', async () => {
    const again = await write(held, [37]);
    expect(Buffer.compare(again.artifact.bytes, printed.artifact.bytes)).toBe(0);
  });
});

test('what a chapter lacks is on a page of the book, without a link', async () => {
  const citing = chapters.find(({ sections }) =>
    JSON.stringify(sections).includes('"reference","anchor":"igf/mandate"'),
  );
  const { artifact } = await write(citing === undefined ? [] : [citing], []);
  const alone = await readBook(artifact.bytes);
  expect(alone.labels[0]).toBe('1');
  const words = alone.pages.map((_, page) => wordsOn(alone, page)).join('');
  expect(words).toContain(tight('none of them a power to decide, Handbook p. 123'));
  const led = alone.pages.flatMap((page) => page.links).map(({ destination }) => destination);
  expect(led).not.toContain('igf.mandate');
});

test('blank pages at the end fill up the sheets', async () => {
  const filled = await readBook((await write(held, [37], { multipleOf: 16 })).artifact.bytes);
  expect(filled.pages.length % 16).toBe(0);
  const blank = filled.pages.length - excerpt.pages.length;
  expect(blank).toBeGreaterThan(1);
  expect(filled.pages.slice(-blank).map(({ texts }) => texts)).toEqual(
    Array.from({ length: blank }, () => []),
  );
  expect(filled.pages.at(-blank - 1)?.texts.length).toBeGreaterThan(0);
  expect(filled.labels.at(-1)).toBe(String(36 + filled.pages.length));
});

describe('a chapter on A5', () => {
  let small: ReadBook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const one = chapters.slice(3, 4);
    ({ bytes } = (await write(one, [], { paper: 'a5' })).artifact);
    small = await readBook(bytes);
  });

  test('has one column, and nothing stands outside it', () => {
    const [left, right] = [(66 * 72) / 96, ((560 - 66) * 72) / 96];
    const outside = small.pages.flatMap(({ texts }) =>
      texts.filter(({ x, width }) => x < left - 1 || x + width > right + 1),
    );
    expect(outside).toEqual([]);
  });

  test('is set in the size of the book', () => {
    const letters = new Map<number, number>();
    for (const { text, size } of small.pages.flatMap(({ texts }) => texts))
      letters.set(size, (letters.get(size) ?? 0) + text.length);
    const [[usual = 0] = []] = [...letters].sort(([, one], [, other]) => other - one);
    expect(usual).toBeGreaterThanOrEqual(10);
  });

  test('says everything the larger paper says', async () => {
    const large = await readBook((await write(chapters.slice(3, 4), [])).artifact.bytes);
    const words = (book: ReadBook) =>
      new Set(
        book.pages.flatMap(({ texts }) => texts.flatMap(({ text }) => text.match(/\p{L}{6,}/gu) ?? [])),
      );
    const all = tight(small.pages.map((_, page) => wordsOn(small, page)).join('')).replace(/[-\u00ad]/g, '');
    // What a line's end divides on the larger paper is no word.
    const missing = [...words(large)].filter((word) => !all.includes(word));
    expect(missing.length).toBeLessThanOrEqual(3);
  });

  test('passes the preflight', async () => {
    expect(await preflight(bytes)).toEqual([]);
  });

  test('begins with page 1 on its opener', () => {
    expect(small.labels[0]).toBe('1');
    expect(small.pages.length).toBeGreaterThan(2);
  });
});

/** Where a line ends a space may be missing: none counts. */
function wordsOn({ pages }: ReadBook, page: number): string {
  return tight((pages[page]?.texts ?? []).map(({ text }) => text).join(''));
}

function tight(text: string): string {
  return text.replace(/\s/g, '');
}

function flat(items: readonly Bookmark[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...flat(item.items)]);
}
