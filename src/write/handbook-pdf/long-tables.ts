/** A table and what the prints tell of its rows, turned into how it is divided. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import type { LongTable } from '../../craft/markup/long-table.ts';
import type { Body } from '../../model/body.ts';
import { widthOf } from './body-width.ts';
import { beforeId, rowId } from './book-ids.ts';
import type { BookContext } from './context.ts';
import type { Geometry } from './geometry.ts';
import { type Layout, sideOf } from './layout.ts';
import type { Measured } from './measured.ts';
import { bodyId, type Measures } from './pieces.ts';

/** Body key → widths of the columns, in pixels, of every table that may go on overleaf. */
export type TableColumns = ReadonlyMap<string, readonly number[]>;

/** Undefined for what stays whole. */
export function longTable(
  body: Body,
  section: ChapterSection,
  { layout, geometry }: Pick<BookContext, 'layout' | 'geometry'>,
): LongTable | undefined {
  const { width, whole } = widthOf(body, geometry);
  if (whole) return undefined;
  const arrangement = layout.arrangements.get(section.anchor);
  const columns = arrangement === undefined ? [] : arrangement.columns.get(body.key);
  if (columns === undefined) return undefined;
  const idOf = (at: number) => rowId(body.key, at);
  return {
    columns,
    begins: layout.places && rowsBeginning(layout.places, rowsOf(body), idOf),
    opensPage: layout.places !== undefined && opensPage(layout.places, body, idOf),
    rowId: idOf,
    partClass: (at) => (width === 'text' ? 'of-text' : `wide ${sideOf(layout, idOf(at))}`),
  };
}

function rowsOf(body: Body): number {
  return body.kind === 'table' || body.kind === 'comparison' ? body.rows.length : 0;
}

function rowsBeginning(
  places: ReadonlyMap<string, number>,
  rows: number,
  idOf: (at: number) => string,
): readonly number[] {
  const placeOf = (at: number) => places.get(idOf(at)) ?? Number.NaN;
  return Array.from({ length: rows }, (_, at) => at).filter((at) => at > 0 && placeOf(at) > placeOf(at - 1));
}

/** The browser judges a whole table and the first part of it alike by half a line: where the draft went overleaf, so do we. */
function opensPage(places: Layout['places'] & {}, body: Body, idOf: (at: number) => string): boolean {
  const [before, first] = [beforeId(body.key), idOf(0)].map((id) => places.get(id) ?? Number.NaN);
  return (first ?? Number.NaN) > (before ?? Number.NaN);
}

/** As the browser chose them for the whole table; nothing for a table with a row no page holds, which it divides as it can. */
export function tableColumns(
  { bodies }: ChapterSection,
  measures: Measures,
  geometry: Geometry,
): TableColumns {
  return new Map(
    bodies.flatMap((body) => {
      const measured = widthOf(body, geometry).whole ? undefined : measures.get(bodyId(body));
      const columns = measured && columnsIn(measured, geometry);
      return columns === undefined ? [] : [[body.key, columns] as const];
    }),
  );
}

function columnsIn({ inner }: Measured, page: Geometry): readonly number[] | undefined {
  const head = inner.find(({ kind }) => kind === 'thead');
  const tallest = Math.max(0, ...inner.filter(({ kind }) => kind === 'tr').map(({ height }) => height));
  if (head === undefined || head.height + tallest > page.height) return undefined;
  const named = inner.filter(({ kind }) => kind === 'th').map(({ width }) => width);
  const rest = head.width - named.reduce((sum, width) => sum + width, 0);
  // The corner of a comparison has no head.
  return (rest > 1 ? [rest, ...named] : named).map((width) => Math.round(width * 100) / 100);
}
