import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import type { TableBody } from '../../../src/model/body.ts';
import { writeHandbookPdf } from '../../../src/write/handbook-pdf/write-handbook-pdf.ts';
import { badlyDivided, loneLines, type PrintedTable, printedTables } from '../../product/book-shapes.ts';
import { readTagged, type TaggedBook } from '../../product/tagged-pages.ts';
import { fixtureLocators, handbookFixture } from '../handbook-fixture.ts';
import { chapter, frame, prose, runs, section, span } from './fixture/make.ts';
import { openTools } from './tools.ts';

let tools: Awaited<ReturnType<typeof openTools>>;

beforeAll(async () => {
  tools = await openTools();
});

afterAll(() => tools.press.close());

const longTitle =
  'A section whose title says everything its author knew about the matter, and then says it once more in other words, so that it runs on over line after line until nobody remembers how it began';

/** Rows of the table → a book of one chapter with one section, after some paragraphs. */
function bookWith(rows: number, columns = 3): Handbook {
  const [part] = handbookFixture.parts;
  if (part === undefined) throw new Error('the fixture has no parts');
  const text = Array.from({ length: 4 }, (_, at) => `Paragraph ${at} says one thing. `.repeat(5));
  const only = section('only', 'only', longTitle, {
    bodies: [prose('before', ...text), table(rows, columns)],
  });
  const parts = {
    title: 'One chapter with a single section',
    summary: 'All of it.',
    objectives: [],
    minutes: 10,
    references: [],
    sections: [{ ...only, number: '1.1' }],
  };
  return {
    ...handbookFixture,
    parts: [{ ...part, chapters: [{ ...chapter('only', parts), number: 1 }] }],
    tables: [],
    figures: [],
    glossary: [],
    bibliography: [],
  };
}

function table(rows: number, columns: number): TableBody {
  const titles = Array.from({ length: columns }, (_, at) => runs(`Column ${at}`));
  return {
    kind: 'table',
    ...frame('long', { number: '1.1', title: 'A table of many rows' }),
    columns: titles.map((title) => ({ title, align: 'start' })),
    rows: Array.from({ length: rows }, (_, at) => ({
      cells: titles.map((_, column) => runs(column === 0 ? `Row ${at}` : `Cell ${column} of row ${at}`)),
      refs: [],
      span,
    })),
    note: runs('A note under the table.'),
  };
}

async function print(handbook: Handbook): Promise<TaggedBook> {
  const printed = await writeHandbookPdf(tools, handbook, { paper: 'a4', locators: fixtureLocators });
  return readTagged(printed.artifact.bytes);
}

const cases: readonly (readonly [name: string, rows: number, columns: number])[] = [
  ['of one row more than its page holds', 23, 3],
  ['of one row more than two pages hold', 58, 3],
  ['over the whole width', 40, 6],
  ['of three pages', 90, 3],
];

describe('a table that may go on overleaf', () => {
  test.each(cases)('%s', async (_, rows, columns) => {
    const book = await print(bookWith(rows, columns));
    const tables = printedTables(book);
    expect(badlyDivided(tables)).toEqual([]);
    expect(loneLines(book)).toEqual([]);
    expect(tables.length).toBe(tables.filter(isContinued).length + 1);
    expect(tables.reduce((sum, each) => sum + each.rows, 0)).toBe(rows);
  });

  test('is not called continued where it stays on its page', async () => {
    const tables = printedTables(await print(bookWith(12)));
    expect(tables.map(isContinued)).toEqual([false]);
  });
});

function isContinued({ caption }: PrintedTable): boolean {
  return caption.endsWith('(continued)');
}
