/** The roomiest setting in which a table fits its slide, by how its cells will wrap. */
import type { Density, Slide } from '../compose/deck/deck.ts';
import { textWidth } from '../craft/draw/advance.ts';
import type { Weight } from '../craft/draw/plan.ts';
import { wrapText } from '../craft/draw/wrap.ts';
import type { ComparisonBody, TableBody } from '../model/body.ts';
import type { Ratio } from '../model/recipe.ts';
import { plainText, type Runs } from '../model/run.ts';
import { roomBelowTitle, slideMeasures } from './slide-room.ts';

export function tableDensity(slide: Slide, table: TableBody | ComparisonBody, ratio: Ratio): Density {
  // Widths are an estimate: what fills the room to the last pixel would run over it half of the time.
  const room = roomBelowTitle(slide, table, ratio, 34) * 0.97;
  const grid = gridOf(table);
  const fits = (['roomy', 'regular'] as const).find((step) => heightOf(grid, settings[step], ratio) <= room);
  return fits ?? 'dense';
}

interface Setting {
  readonly size: number;
  /** Above and below the words of a cell, together. */
  readonly padding: number;
}

/** In CSS pixels, as `theme.css` sets them. */
const settings = { roomy: { size: 30, padding: 20 }, regular: { size: 26, padding: 18 } } as const;
const gaps: Readonly<Record<Ratio, number>> = { '16:9': 28, '4:3': 16 };
const leading = 1.22;

interface Cell {
  readonly text: string;
  readonly weight: Weight;
}

interface Grid {
  /** The head first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: 'equal' | 'by content';
}

function gridOf(table: TableBody | ComparisonBody): Grid {
  const head = table.kind === 'table' ? table.columns.map(({ title }) => title) : [[], ...table.things];
  const rows =
    table.kind === 'table'
      ? table.rows.map(({ cells }) => cells)
      : table.rows.map(({ attribute, cells }) => [attribute, ...cells]);
  return {
    rows: [head, ...rows].map((row, at) => row.map((cell, column) => cellOf(cell, at === 0 || column === 0))),
    columns: table.kind === 'table' ? 'by content' : 'equal',
  };
}

function cellOf(runs: Runs, bold: boolean): Cell {
  return { text: plainText(runs), weight: bold ? 'semibold' : 'regular' };
}

function heightOf(grid: Grid, { size, padding }: Setting, ratio: Ratio): number {
  const widths = columnWidths(grid, size, ratio);
  return grid.rows.reduce((sum, row) => {
    const lines = row.map(
      ({ text, weight }, at) => wrapText(text, (widths[at] ?? 0) - gaps[ratio], size, weight).length,
    );
    return sum + Math.max(1, ...lines) * size * leading + padding + 1;
  }, 0);
}

/** As a browser shares the width: each column its longest word, and of the rest as much as its longest cell asks for. */
function columnWidths({ rows, columns }: Grid, size: number, ratio: Ratio): readonly number[] {
  const { width } = slideMeasures[ratio];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const indices = Array.from({ length: count }, (_, at) => at);
  if (columns === 'equal') return indices.map(() => width / count);
  const widest = (at: number, parts: (text: string) => readonly string[]): number =>
    gaps[ratio] +
    Math.max(
      0,
      ...rows.flatMap((row) => {
        const cell = row[at];
        return cell === undefined ? [] : parts(cell.text).map((part) => textWidth(part, size, cell.weight));
      }),
    );
  const least = indices.map((at) => widest(at, (text) => text.split(' ')));
  const most = indices.map((at) => widest(at, (text) => [text]));
  const wish = total(most) - total(least);
  const share = wish === 0 ? 0 : Math.max(0, width - total(least)) / wish;
  return indices.map((at) => (least[at] ?? 0) + ((most[at] ?? 0) - (least[at] ?? 0)) * share);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
