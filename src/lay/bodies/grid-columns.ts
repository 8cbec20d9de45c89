/** Cells of a table → the widths of its columns, the same in every format, so that cells break alike. */
import type { Runs } from '../../model/run.ts';
import { spans, type Voice } from '../measured-words.ts';

export interface Cell {
  readonly runs: Runs;
  readonly voice: Voice;
}

export interface ColumnRoom {
  readonly size: number;
  readonly width: number;
  readonly gutter: number;
}

export interface GridColumns {
  readonly widths: readonly number[];
  /** Whether a word is wider than its column. */
  readonly breaks: boolean;
}

/** Each column its longest word, and of the rest as much as its longest cell asks for. */
export function columnsByContent(rows: readonly (readonly Cell[])[], room: ColumnRoom): GridColumns {
  const wishes = columnWishes(rows, room);
  const least = sum(wishes.map((wish) => wish.least));
  if (least > room.width) {
    const widths = wishes.map((wish) => (wish.least * room.width) / least);
    return { widths, breaks: true };
  }
  const asked = sum(wishes.map((wish) => weightOf(wish)));
  const spare = room.width - least;
  const share = asked === 0 ? spare / Math.max(1, wishes.length) : 0;
  return {
    widths: wishes.map((wish) => wish.least + share + (asked === 0 ? 0 : (spare * weightOf(wish)) / asked)),
    breaks: false,
  };
}

/** The first column by its words, the others alike, where their words allow. */
export function columnsAlike(rows: readonly (readonly Cell[])[], room: ColumnRoom): GridColumns {
  const wishes = columnWishes(rows, room);
  const [first, ...others] = wishes;
  if (first === undefined || others.length === 0) return columnsByContent(rows, room);
  const most = Math.max(first.least, Math.min(first.most, (room.width * 1.1) / wishes.length));
  const each = (room.width - most) / others.length;
  if (others.some(({ least }) => least > each)) return columnsByContent(rows, room);
  return { widths: [most, ...others.map(() => each)], breaks: false };
}

interface Wish {
  readonly least: number;
  readonly most: number;
}

/** A cell of many lines asks for less than all it could fill, or it would starve the short ones. */
function weightOf({ least, most }: Wish): number {
  return Math.max(0, most - least);
}

/** An address or a word without end may break; any other word is kept whole. */
const longestWhole = 9.5;

function columnWishes(rows: readonly (readonly Cell[])[], room: ColumnRoom): readonly Wish[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at): Wish => {
    const gutter = at === count - 1 ? 4 : room.gutter + 4;
    const cells = rows.flatMap((row) => row[at] ?? []);
    const measured = cells.map(({ runs, voice }) => spans(runs, voice, room.size));
    const least = Math.max(0, ...measured.map(({ word }) => Math.min(word, longestWhole * room.size)));
    return { least: least + gutter, most: Math.max(0, ...measured.map(({ line }) => line)) + gutter };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
