/** Files printed for the copy shop → the same and, where it was asked for, the booklet of each. */
import type { Handbook } from '../compose/handbook/handbook.ts';
import type { PrintPaper } from '../write/handbook-pdf/geometry.ts';
import type { PrintedBook } from '../write/handbook-pdf/write-handbook-pdf.ts';
import type { Made } from './made.ts';
import { type BookletOrder, bookletPath } from './print-order.ts';

export interface Sheets {
  readonly book: PrintedBook;
  readonly handbook: Handbook;
  readonly paper: PrintPaper;
}

export async function withBooklet(sheets: Sheets, order: BookletOrder | undefined): Promise<readonly Made[]> {
  const { artifact, pages } = sheets.book;
  const plain: Made = { artifact, pages, slides: undefined };
  return order === undefined ? [plain] : [plain, await bookletOf(sheets, order)];
}

async function bookletOf({ book, handbook, paper }: Sheets, order: BookletOrder): Promise<Made> {
  const { writeBooklet } = await import('../write/handbook-pdf/write-booklet.ts');
  const path = bookletPath(book.artifact.path);
  const { artifact, ...folded } = await writeBooklet(book, handbook, { ...order, paper, path });
  const bound =
    folded.signatures === 1
      ? 'folded once and stapled'
      : `in ${folded.signatures} signatures of up to ${folded.signature} pages, to be sewn or glued`;
  return {
    artifact,
    pages: folded.sheets * 2,
    slides: undefined,
    told: `${path}: ${book.pages} pages on ${count(folded.sheets, 'sheet')} of ${folded.sheet}, printed on both sides, turned on the short edge, ${bound}`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
