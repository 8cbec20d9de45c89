/** Who said what, then and now → the room they need: cards in two or three columns, in rows as high as their fullest card. */
import type { Runs } from '../../model/run.ts';
import { lineCount, voices } from '../measured-words.ts';
import type { Frame, TextPlace } from '../placed.ts';
import { leadingOf, type Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';

export interface Card {
  readonly head: Runs;
  readonly words: Runs;
}

/** In CSS pixels. */
interface CardGrid {
  readonly columns: number;
  readonly rowGap: number;
  readonly columnGap: number;
  readonly inset: { readonly x: number; readonly y: number };
}

const headGap = 8;
const rule = 2;
/** One row of cards need not reach the foot. */
const oneRow = 380;

export function positionsGrid(count: number, { ratio }: Setting): CardGrid {
  const columns = count === 3 || count > 4 ? 3 : 2;
  if (ratio === '4:3') return { columns, rowGap: 18, columnGap: 20, inset: { x: 20, y: 12 } };
  const [rowGap, columnGap] = columns === 3 ? [20, 24] : [24, 28];
  return { columns, rowGap, columnGap, inset: { x: 24, y: 18 } };
}

export const twoColumns: CardGrid = { columns: 2, rowGap: 24, columnGap: 28, inset: { x: 32, y: 26 } };

export function laidCards(
  key: string,
  cards: readonly Card[],
  grid: CardGrid,
  width: number,
  setting: Setting,
): LaidBody {
  const column = (width - (grid.columns - 1) * grid.columnGap) / grid.columns;
  const inner = column - 2 * grid.inset.x;
  const heights = cards.map((card) => wordsHeight(card, inner, setting) + 2 * grid.inset.y + rule);
  const rows = rowsOf(heights, grid.columns);
  const height = rows.reduce((sum, row) => sum + row, 0) + (rows.length - 1) * grid.rowGap;
  const comfortable = cards.length < 4 ? Math.max(height, oneRow) : Number.POSITIVE_INFINITY;
  return {
    height,
    comfortable,
    wide: false,
    place: (at) => ({
      key,
      shape: 'cards',
      cards: cards.map((_, index) => cardPlace(index, at, { rows, column, grid, setting })),
      inset: grid.inset,
    }),
  };
}

function wordsHeight({ head, words }: Card, width: number, setting: Setting): number {
  const voice = voices[setting.medium];
  const lines =
    lineCount(head, voice.bold, setting.body, width) + lineCount(words, voice.words, setting.body, width);
  return lines * setting.body * leadingOf(setting, 1.24) + headGap;
}

function rowsOf(heights: readonly number[], columns: number): readonly number[] {
  const count = Math.ceil(heights.length / columns);
  return Array.from({ length: count }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
}

interface CardRows {
  readonly rows: readonly number[];
  readonly column: number;
  readonly grid: CardGrid;
  readonly setting: Setting;
}

function cardPlace(index: number, at: Frame, { rows, column, grid, setting }: CardRows): TextPlace {
  const heights = drawnOut(rows, at.height - (rows.length - 1) * grid.rowGap);
  const row = Math.floor(index / grid.columns);
  const above = heights.slice(0, row).reduce((sum, height) => sum + height + grid.rowGap, 0);
  return {
    x: at.x + (index % grid.columns) * (column + grid.columnGap),
    y: at.y + above,
    width: column,
    height: heights[row] ?? 0,
    size: setting.body,
    gap: headGap,
    columns: 1,
  };
}

/** Rows share the height alike, and one that needs more takes it from the others. */
function drawnOut(rows: readonly number[], room: number): readonly number[] {
  const share = room / Math.max(1, rows.length);
  const high = rows.filter((row) => row > share);
  if (high.length === 0 || high.length === rows.length) return rows.map((row) => Math.max(row, share));
  const rest = (room - high.reduce((sum, row) => sum + row, 0)) / (rows.length - high.length);
  return rows.map((row) => (row > share ? row : Math.max(row, rest)));
}
