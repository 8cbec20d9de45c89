/** A finished book by its tags and places → what a designer would strike out: lone lines, stranded rows, heads that name the wrong sections. */
import type { ReadBook } from '../write/handbook-pdf/printed-book.ts';
import type { PdfPlaces, PlacedBookmark } from './pdf.ts';
import { allTagged, linesByPage, type Tagged, type TaggedBook, textOf } from './tagged-pages.ts';

/** Paragraphs and items that leave one line alone at a foot or take one overleaf. */
export function loneLines({ root }: TaggedBook): readonly string[] {
  return allTagged(root, new Set(['P', 'LBody'])).flatMap((paragraph) => {
    const pages = linesByPage(paragraph);
    const lone = pages.find(([, lines]) => lines < 2);
    return pages.length < 2 || lone === undefined ? [] : [`${textOf(paragraph)} on ${lone[0] + 1}`];
  });
}

export interface PrintedTable {
  /** `Table 3.4 (continued)`; empty without a caption. */
  readonly caption: string;
  readonly pages: readonly number[];
  /** Without its heads. */
  readonly rows: number;
}

export function printedTables({ root }: TaggedBook): readonly PrintedTable[] {
  return allTagged(root, new Set(['Table'])).map((table) => {
    const captions = allTagged(table, new Set(['Caption'])).map(textOf);
    const rows = allTagged(table, new Set(['TR'])).filter((row) => !isHead(row));
    return { caption: captions[0] ?? '', pages: linesByPage(table).map(([page]) => page), rows: rows.length };
  });
}

/** More than one column head: rows of the body have one. */
function isHead(row: Tagged): boolean {
  const cells = row.kids.filter(({ role }) => role === 'TD');
  return cells.every(({ lines }) => lines.length === 0) && row.kids.some(({ role }) => role === 'TH');
}

/** Tables that do not stand on one page, or go on without three rows and the word on either side. */
export function badlyDivided(tables: readonly PrintedTable[]): readonly string[] {
  return tables.flatMap((table, at) => {
    const before = tables[at - 1];
    const goesOn = before !== undefined && partOf(table, before);
    const said = table.caption.endsWith('(continued)');
    const follows = before !== undefined && table.pages[0] === (before.pages.at(-1) ?? 0) + 1;
    const whole = table.pages.length === 1 && goesOn === said;
    const well = whole && (!goesOn || (follows && table.rows > 2 && before.rows > 2));
    return well ? [] : [`${table.caption} on ${table.pages.map((page) => page + 1).join(', ')}`];
  });
}

/** By their number; without captions only the word tells. */
function partOf(table: PrintedTable, before: PrintedTable): boolean {
  const number = numberOf(table);
  if (number !== undefined) return number === numberOf(before);
  return table.caption === '(continued)' && numberOf(before) === undefined;
}

function numberOf({ caption }: PrintedTable): string | undefined {
  return /^\D*(\d+\.\d+)/.exec(caption)?.[1];
}

/** Right-hand pages of chapters: what their head says, and the first and last section on them. */
export function sectionHeads(
  { pages }: ReadBook,
  places: PdfPlaces,
  { heights }: TaggedBook,
): readonly { readonly page: number; readonly head: string; readonly wanted: string }[] {
  const marks = places.bookmarks;
  return pages.flatMap(({ texts }, page) => {
    const top = topOf(heights[page] ?? 0);
    const sections = marks.filter((mark, at) => standsOn(mark, marks[at + 1], page, top));
    const numbers = sections.flatMap(({ title }) => /^\d+\.\d+(?= )/.exec(title)?.[0] ?? []);
    if (page % 2 === 1 || numbers.length === 0 || marks.some((mark) => mark.page === page && mark.depth < 2))
      return [];
    const head = texts.filter(({ y }) => y > top).map(({ text }) => text);
    const wanted = [...new Set([numbers[0], numbers.at(-1)])].join('–');
    return [{ page, head: head.join(' '), wanted }];
  });
}

/** From its heading to the next one; what begins at the head of a page leaves none of the page to what came before. */
function standsOn(
  mark: PlacedBookmark,
  next: PlacedBookmark | undefined,
  page: number,
  top: number,
): boolean {
  if (mark.page > page || next === undefined) return false;
  return mark.page === page || next.page > page || (next.page === page && next.y < top - 14);
}

/** Points from the foot to the top of the type area: A4 and Letter have different margins. */
export function topOf(height: number): number {
  return height > 800 ? height - 73.5 : height - 57;
}

/** How much of the type area is filled, from its top. */
export function filledOf({ pages }: ReadBook, { heights }: TaggedBook, page: number): number {
  const top = topOf(heights[page] ?? 0);
  const foot = top - 685;
  const ys = (pages[page]?.texts ?? []).map(({ y }) => y).filter((y) => y < top && y > foot);
  return ys.length === 0 ? 1 : (top - Math.min(...ys)) / 685;
}
