/** Tables and comparisons → the room they need, by how their cells wrap in columns of set widths. */
import type { ComparisonBody, TableBody } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { lineCount, voices } from '../measured-words.ts';
import type { BodyPlace, Frame } from '../placed.ts';
import { leadingOf, type Setting } from '../setting.ts';
import { type Cell, columnsAlike, columnsByContent, type GridColumns } from './grid-columns.ts';
import type { LaidBody } from './laid-body.ts';
import { laidNote } from './laid-note.ts';

export type GridBody = TableBody | ComparisonBody;

export function laidGrid(body: GridBody, width: number, setting: Setting): LaidBody {
  const sizes = gridSizes(body, setting);
  const columns = gridColumns(body, width, setting);
  const rows = rowHeights(body, columns, setting);
  const note = laidNote(body.note, width, setting);
  const height = sum(rows) + note.height;
  const comfortable =
    body.rows.length > 4 ? Number.POSITIVE_INFINITY : Math.max(height, 80 + 80 * body.rows.length);
  const place = (at: Frame): BodyPlace => {
    const drawn = drawnOut(rows, at.height - note.height);
    const table = { ...at, height: sum(drawn) };
    return {
      key: body.key,
      shape: 'grid',
      at: table,
      size: setting.cell,
      padding: sizes.padding,
      gutter: sizes.gutter,
      columns: columns.widths,
      rows: drawn,
      note: note.place(at.x, table.y + table.height),
    };
  };
  return { height, comfortable, wide: columns.breaks, place };
}

/** The widths of a table's columns, in CSS pixels: things compared stand alike, unless that makes the table higher. */
export function gridColumns(body: GridBody, width: number, setting: Setting): GridColumns {
  const room = { size: setting.cell, width, gutter: gridSizes(body, setting).gutter };
  const rows = cellsOf(body, setting);
  const byContent = columnsByContent(rows, room);
  if (body.kind === 'table') return byContent;
  const alike = columnsAlike(rows, room);
  const height = (columns: GridColumns): number => sum(rowHeights(body, columns, setting));
  return height(byContent) < height(alike) ? byContent : alike;
}

interface GridSizes {
  readonly padding: number;
  readonly gutter: number;
  readonly leading: number;
}

/** Narrow slides set a comparison of many things as tightly as it can be read. */
export function gridSizes({ kind }: GridBody, setting: Setting): GridSizes {
  const { ratio, density, cellPadding, cellGutter } = setting;
  const usual = { padding: cellPadding, gutter: cellGutter, leading: leadingOf(setting, 1.22) };
  if (ratio !== '4:3' || density !== 'dense') return usual;
  return kind === 'comparison'
    ? { padding: 6, gutter: 8, leading: leadingOf(setting, 1.1) }
    : { ...usual, padding: 12 };
}

function cellsOf(body: GridBody, { medium }: Setting): readonly (readonly Cell[])[] {
  const { words, bold } = voices[medium];
  const rows: readonly (readonly Runs[])[] =
    body.kind === 'table'
      ? [body.columns.map(({ title }) => title), ...body.rows.map(({ cells }) => cells)]
      : [[none, ...body.things], ...body.rows.map(({ attribute, cells }) => [attribute, ...cells])];
  return rows.map((row, at) =>
    row.map((runs, column) => ({ runs, voice: at === 0 || column === 0 ? bold : words })),
  );
}

const none: Runs = [];

function rowHeights(body: GridBody, { widths }: GridColumns, setting: Setting): readonly number[] {
  const { padding, gutter, leading } = gridSizes(body, setting);
  return cellsOf(body, setting).map((row, at) => {
    const lines = row.map(({ runs, voice }, column) => {
      const beside = column === widths.length - 1 ? 0 : gutter;
      // Comparisons start a little inside their columns, and widths are rounded.
      return lineCount(runs, voice, setting.cell, (widths[column] ?? 0) - beside - 4);
    });
    return Math.max(1, ...lines) * setting.cell * leading + padding + (at === 0 ? 2 : 1);
  });
}

/** The rows below the head share what there is alike. */
function drawnOut(rows: readonly number[], room: number): readonly number[] {
  const spare = room - sum(rows);
  const each = Math.max(0, spare) / Math.max(1, rows.length - 1);
  return rows.map((row, at) => (at === 0 ? row : row + each));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
