/** A printed index of five hundred entries, compared with a search through the printed pages. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { fixtureLocators } from '../handbook-fixture.ts';
import { type Indexed, indexedHandbook } from './fixture/indexed.ts';
import { type ReadBook, readBook } from './printed-book.ts';
import { type IndexLine, indexLines, openingPage, pagesWith, spelledOut } from './printed-index.ts';
import { openTools } from './tools.ts';

let tools: Awaited<ReturnType<typeof openTools>>;
let indexed: Indexed;
let book: ReadBook;
let opens: number;
let lines: readonly IndexLine[];

beforeAll(async () => {
  tools = await openTools();
  indexed = indexedHandbook(24, 500);
  const printed = await writeHandbookPdf(tools, indexed.handbook, { paper: 'a4', locators: fixtureLocators });
  book = await readBook(printed.artifact.bytes);
  opens = openingPage(book, 'Index');
  lines = indexLines(book, opens);
});

afterAll(() => tools.press.close());

/** Heading → the labels named behind it, as they are read. */
function named(): ReadonlyMap<string, readonly string[]> {
  const text = lines.map((line) => line.text).join(' ');
  const found = [...text.matchAll(/([A-Z]ord \d{4})\s*((?:\d+(?:–\d+)?(?:,\s*)?)+)/g)];
  return new Map(found.map(([, heading = '', pages = '']) => [heading, spelledOut(pages.trim())]));
}

/** Heading → the labels of the pages that bear its sign, and of those its sections run over. */
function searched(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...indexed.signs].map(([heading, sign]) => {
      const ranges = (indexed.sections.get(heading) ?? []).flatMap(([begins, ends]) => {
        const [[first = Number.NaN], [last = Number.NaN]] = [
          pagesWith(book, begins, opens),
          pagesWith(book, ends, opens),
        ];
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      });
      const pages = [...new Set([...pagesWith(book, sign, opens), ...ranges])].sort(
        (one, other) => one - other,
      );
      return [heading, pages.map((page) => book.labels[page] ?? '')];
    }),
  );
}

test('every page number is a page that bears the sign, and every such page is named', () => {
  const [printed, found] = [named(), searched()];
  expect(printed.size).toBeGreaterThan(400);
  expect([...printed.keys()].sort()).toEqual([...found.keys()].sort());
  const wrong = [...found].filter(([heading, pages]) => String(printed.get(heading)) !== String(pages));
  expect(wrong.map(([heading, pages]) => ({ heading, pages, printed: printed.get(heading) }))).toEqual([]);
  expect([...found.values()].flat().length).toBeGreaterThan(600);
});

test('pages that follow one another are joined', () => {
  const ranges = lines.flatMap(({ text }) => text.match(/\d+–\d+/g) ?? []);
  expect(ranges.length).toBeGreaterThan(20);
  const neighbours = [...named().keys()].filter((heading) => {
    const written =
      lines
        .map(({ text }) => text)
        .join(' ')
        .split(heading)[1] ?? '';
    const [list = ''] = /^[\s\d–,]+/.exec(written) ?? [];
    const ends = list
      .trim()
      .split(/,\s*/)
      .map((range) => range.split('–').map(Number));
    return ends.some(
      ([first], at) => at > 0 && first === (ends[at - 1]?.at(-1) ?? 0) + 1 && !isBold(heading),
    );
  });
  expect(neighbours).toEqual([]);
});

/** A page about a thing is not joined with pages that mention it. */
function isBold(heading: string): boolean {
  const entries = indexed.handbook.index.flatMap(({ entries: all }) =>
    all.flatMap((entry) => [entry, ...entry.subs]),
  );
  return entries.some((entry) => entry.heading === heading && entry.places.some(({ isMain }) => isMain));
}

test('every number is a link to its page', () => {
  const links = book.pages.slice(opens).flatMap((page) => page.links);
  const numbers = links.filter(({ words }) => /^\d+$/.test(words));
  expect(numbers.length).toBeGreaterThan(600);
  expect(numbers.filter(({ words, target }) => book.labels[target ?? -1] !== words)).toEqual([]);
});

test('no letter stands at the foot of a column without an entry', () => {
  const letters = lines.flatMap((line, at) =>
    /^[A-Z]$/.test(line.text) ? [{ line, next: lines[at + 1] }] : [],
  );
  expect(letters.map(({ line }) => line.text).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(letters.filter(({ line, next }) => next?.column !== line.column || next.page !== line.page)).toEqual(
    [],
  );
});

test('the heads are the first and the last entry of the page, and say where one goes on', () => {
  const entries = indexed.handbook.index.flatMap(({ entries: all }) => all);
  const parentOf = new Map(
    entries.flatMap((entry) => [entry, ...entry.subs].map((each) => [each.heading, entry.heading] as const)),
  );
  const pages = [...new Set(lines.map(({ page }) => page))].slice(1);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const headings = lines
      .filter((line) => line.page === page)
      .flatMap(({ text }) => text.match(/^[A-Z]ord \d{4}(?: \(continued\))?/) ?? []);
    const own = headings.filter((heading) => !heading.endsWith(')'));
    const [first = '', last = ''] = [headings[0], parentOf.get(own.at(-1) ?? '')];
    const head = (book.pages[page]?.texts ?? [])
      .filter(({ y }) => y > 765)
      .map(({ text }) => text)
      .join('')
      .trim();
    expect(head).toBe(first === last ? first : `${first} – ${last}`);
  }
});

test('two prints suffice', async () => {
  const before = tools.prints();
  await writeHandbookPdf(tools, indexed.handbook, { paper: 'letter', locators: fixtureLocators });
  expect(tools.prints() - before).toBeLessThanOrEqual(2);
});
