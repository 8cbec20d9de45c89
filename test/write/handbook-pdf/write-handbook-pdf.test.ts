import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlId } from '../../../src/model/ids.ts';
import { plainText } from '../../../src/model/run.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { fixtureLocators, handbookFixture, longHandbook } from '../handbook-fixture.ts';
import { type Bookmark, type ReadBook, readBook } from './printed-book.ts';
import { openTools } from './tools.ts';

const chapters = handbookFixture.parts.flatMap((part) => part.chapters);
let tools: Awaited<ReturnType<typeof openTools>>;
let printed: PrintedBook;
let book: ReadBook;

beforeAll(async () => {
  tools = await openTools();
  printed = await write('a4');
  book = await readBook(printed.artifact.bytes);
});

afterAll(() => tools.press.close());

function write(paper: 'a4' | 'letter', handbook = handbookFixture): Promise<PrintedBook> {
  return writeHandbookPdf(tools, handbook, { paper, locators: fixtureLocators });
}

describe('printed numbers', () => {
  test('every one is a link to the page that bears it', () => {
    const numbers = book.pages.flatMap((page) => page.links).filter(isFolio);
    expect(numbers.length).toBeGreaterThan(100);
    const wrong = numbers.filter(({ target, words }) => book.labels[target ?? -1] !== words);
    expect(wrong).toEqual([]);
  });

  test('no “p. N” stands without its link', () => {
    const linked = book.pages.flatMap((page) => page.links).filter(isFolio).length;
    const said = book.pages.flatMap((page) => page.texts.map(({ text }) => text)).join('\n');
    expect((said.match(/\bpp?\.\u00a0/g) ?? []).length).toBeLessThanOrEqual(linked);
  });

  test('the heads and feet print the labels', () => {
    const bare = book.pages.filter(
      (page, at) => page.texts.length > 0 && !bears(page.texts, book.labels[at] ?? ''),
    );
    // Half-title, title page, imprint, and the four parts' openers print none.
    expect(bare.length).toBe(3 + handbookFixture.parts.length);
  });

  test('roman before the first part, arabic from it', () => {
    const first = book.labels.indexOf('1');
    expect(book.labels.slice(0, 4)).toEqual(['i', 'ii', 'iii', 'iv']);
    expect(book.labels[first + 9]).toBe('10');
    expect(first % 2).toBe(0);
  });

  test('the folios handed on are the labels', () => {
    for (const chapter of chapters) {
      const page = book.pages.findIndex(({ texts }) =>
        texts.some(({ size, text }) => size > 20 && chapter.title.startsWith(text)),
      );
      expect(printed.folios.get(chapter.anchor)).toBe(book.labels[page]);
    }
    expect(printed.pages).toBe(book.pages.length);
  });
});

describe('the contents', () => {
  test('lead to every part, chapter and section', () => {
    const anchors = handbookFixture.parts.flatMap((part) => [
      part.anchor,
      ...part.chapters.flatMap((chapter) => [
        chapter.anchor,
        ...chapter.sections.map((section) => section.anchor),
      ]),
    ]);
    const front = book.pages.slice(0, book.labels.indexOf('1')).flatMap((page) => page.links);
    const led = new Set(front.map((link) => link.destination));
    expect(anchors.filter((anchor) => !led.has(htmlId(anchor)))).toEqual([]);
  });

  test('bookmarks read as the headings do', () => {
    const titles = flat(book.bookmarks);
    for (const part of handbookFixture.parts) expect(titles).toContain(`Part ${part.number} ${part.title}`);
    for (const chapter of chapters) {
      expect(titles).toContain(`Chapter ${chapter.number} ${chapter.title}`);
      for (const section of chapter.sections)
        expect(titles).toContain(`${section.number} ${plainText(section.title)}`);
    }
  });
});

describe('pages', () => {
  test('parts and chapters open on right-hand pages', () => {
    const openers = handbookFixture.parts.flatMap((part) => [part, ...part.chapters]);
    for (const { anchor } of openers) expect(Number(printed.folios.get(anchor)) % 2).toBe(1);
  });

  test('blank pages are left-hand pages without a mark', () => {
    const blanks = book.pages.flatMap((page, at) =>
      page.texts.length === 0 && page.links.length === 0 ? [at] : [],
    );
    expect(blanks.length).toBeGreaterThan(0);
    expect(blanks.filter((at) => at % 2 === 0)).toEqual([]);
  });

  test('no heading is the last line of a page', () => {
    const headings = new Set(
      chapters.flatMap((chapter) => chapter.sections.map((section) => section.number)),
    );
    const last = book.pages.flatMap(({ texts }) => {
      const lowest = [...texts].filter(({ y }) => y > 90).sort((a, b) => a.y - b.y)[0];
      return lowest === undefined
        ? []
        : texts
            .filter(({ y, size }) => Math.abs(y - lowest.y) < 2 && size > 11.4)
            .map(({ text }) => text.trim());
    });
    expect(last.filter((text) => headings.has(text))).toEqual([]);
  });

  test('a word is never cut off at the paper’s edge', () => {
    const outside = book.pages.flatMap(({ texts }) =>
      texts.filter(({ x, width }) => x < 40 || x + width > 555),
    );
    expect(outside).toEqual([]);
  });

  test('a line of text is as wide as the text, for nothing shrinks the book', () => {
    const lines = book.pages.flatMap(({ texts }, at) =>
      texts.filter(({ x }) => at % 2 === 0 && x < 66 && x > 65),
    );
    expect(lines.length).toBeGreaterThan(50);
  });

  test('words can be found, whatever line they stand on', () => {
    const words = book.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    expect(words.match(/\u00ad/g)).toBe(null);
    expect(words).toContain('telecommunication');
  });

  test('no leader of the contents is a picture', async () => {
    const pdf = await PDFDocument.load(printed.artifact.bytes);
    const front = pdf.getPages().slice(0, book.labels.indexOf('1'));
    const resources = front.map((page) => String(page.node.Resources()));
    expect(resources.filter((text) => /Pattern|XObject/.test(text))).toEqual([]);
  });

  test('no face is drawn as Type 3', () => {
    expect(Buffer.from(printed.artifact.bytes).toString('latin1')).not.toContain('/Type3');
  });
});

test('two prints give the same bytes', async () => {
  const again = await write('a4');
  expect(Buffer.compare(again.artifact.bytes, printed.artifact.bytes)).toBe(0);
});

test('Letter has the same page numbers as A4', async () => {
  const letter = await write('letter');
  expect(letter.artifact.path).toBe('handbook/internet-governance-participant-letter.pdf');
  expect(letter.folios).toEqual(printed.folios);
  expect(letter.pages).toBe(printed.pages);
});

test('a book of two hundred pages settles in two prints', async () => {
  const before = tools.prints();
  const long = await write('a4', longHandbook(56));
  expect(long.pages).toBeGreaterThan(200);
  expect(tools.prints() - before).toBe(2);
});

/** A year is no page; references are numbered too, but lead to or from a chapter's list of them. */
function isFolio({ destination, words }: { readonly destination: string; readonly words: string }): boolean {
  return /^([ivxl]+|\d{1,3})$/.test(words) && !/^(ref|cite)\./.test(destination);
}

function bears(texts: readonly { readonly text: string; readonly y: number }[], label: string): boolean {
  return texts.some(({ text, y }) => text.trim() === label && (y > 740 || y < 120));
}

function flat(items: readonly Bookmark[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...flat(item.items)]);
}
