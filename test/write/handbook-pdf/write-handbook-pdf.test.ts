import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import { htmlId } from '../../../src/model/ids.ts';
import { plainText, type Run } from '../../../src/model/run.ts';
import type { Box, Press, PressDocument, Viewport } from '../../../src/ports/press.ts';
import type { PagePlan } from '../../../src/write/handbook-pdf/plan-pages.ts';
import type { PrintedBook } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { type FolioLink, folioLinks } from '../../product/folio-links.ts';
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

describe('a book of a hundred and fifty pages', () => {
  const long = namingFarChapters(longHandbook(40));

  test('takes two prints, and every number is right, around 9 and 99 as well', async () => {
    const [printed, prints] = await counting(() => write('a4', long));
    expect(printed.pages).toBeGreaterThan(120);
    expect(prints).toBe(2);
    expect(await wrongNumbers(printed)).toEqual([]);
  });

  test('takes three where its numbers were guessed far too low, and not one more', async () => {
    const flat = { ...tools, press: { ...tools.press, measure: nowhere } };
    const [printed, prints] = await counting(() =>
      writeHandbookPdf(flat, long, { paper: 'a4', locators: fixtureLocators }),
    );
    expect(prints).toBe(3);
    expect(await wrongNumbers(printed)).toEqual([]);
  });
});

test('a book that goes another way than its draft is refused', async () => {
  const wider: Press['print'] = (document, options) => {
    const style = options.kind === 'final' ? '<style>.points li { margin-bottom: 60px }</style>' : '';
    return tools.press.print(
      { ...document, html: document.html.replace('</head>', `${style}</head>`) },
      options,
    );
  };
  const strange = { ...tools, press: { ...tools.press, print: wider } };
  const [, prints] = await counting(() =>
    expect(
      writeHandbookPdf(strange, handbookFixture, { paper: 'a4', locators: fixtureLocators }),
    ).rejects.toThrow(/the pages of the handbook internet-governance do not settle: \S+ has moved/),
  );
  expect(prints).toBeLessThan(4);
});

describe('a second paper', () => {
  test('takes one print, by the plan of the first', async () => {
    const [letter, prints] = await counting(() => writeBy(printed.plan));
    expect(prints).toBe(1);
    expect(letter.folios).toEqual(printed.folios);
    expect(await wrongNumbers(letter)).toEqual([]);
  });

  test('is planned anew where that plan does not hold', async () => {
    const places = new Map([...printed.plan.places].map(([id, page]) => [id, page + 2]));
    const [letter, prints] = await counting(() => writeBy({ ...printed.plan, places }));
    expect(prints).toBe(3);
    expect(letter.folios).toEqual(printed.folios);
  });

  function writeBy(plan: PagePlan): Promise<PrintedBook> {
    return writeHandbookPdf(tools, handbookFixture, { paper: 'letter', locators: fixtureLocators, plan });
  }
});

async function counting<T>(work: () => Promise<T>): Promise<readonly [result: T, prints: number]> {
  const before = tools.prints();
  return [await work(), tools.prints() - before];
}

async function wrongNumbers({ artifact }: PrintedBook): Promise<readonly FolioLink[]> {
  const links = folioLinks(await readBook(artifact.bytes));
  expect(links.length).toBeGreaterThan(100);
  return links.filter(({ words, label }) => words !== label);
}

/** The first chapter's summary names the pages of chapters behind page 100. */
function namingFarChapters(handbook: Handbook): Handbook {
  const [part, ...parts] = handbook.parts;
  const [chapter, ...chapters] = part?.chapters ?? [];
  if (part === undefined || chapter === undefined) return handbook;
  const far = handbook.parts.flatMap((each) => each.chapters).slice(28, 36);
  const summary = far.map(({ anchor }): Run => ({ kind: 'reference', anchor, text: 'far away' }));
  const first = { ...part, chapters: [{ ...chapter, summary }, ...chapters] };
  return { ...handbook, parts: [first, ...parts] };
}

/** Everything stands at the top of the one page there is. */
async function nowhere(document: PressDocument, viewport: Viewport): Promise<readonly Box[]> {
  const boxes = await tools.press.measure(document, viewport);
  return boxes.map((box) => ({ ...box, y: 0 }));
}

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
