/** A body, turned into how much of the page it takes: the text's width or the full one, and whether it may break. */
import type { Body, BodyKind } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';
import type { Geometry } from './geometry.ts';

export interface BodyWidth {
  readonly width: 'text' | 'full';
  /** Small enough never to be split over two pages. */
  readonly whole: boolean;
}

export function widthOf(body: Body, { tables }: Geometry): BodyWidth {
  return decide(body, tables);
}

type Tables = Geometry['tables'];

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const flowing = (): BodyWidth => ({ width: 'text', whole: false });
const figure = (): BodyWidth => ({ width: 'full', whole: true });

const decisions: { readonly [K in BodyKind]: (body: BodyOf<K>, tables: Tables) => BodyWidth } = {
  points: flowing,
  prose: flowing,
  positions: flowing,
  steps: flowing,
  definition: () => ({ width: 'text', whole: true }),
  callout: () => ({ width: 'text', whole: true }),
  table: (body, tables) =>
    tableWidth(
      tables,
      body.columns.length,
      body.rows.map((row) => row.cells),
    ),
  comparison: (body, tables) =>
    tableWidth(
      tables,
      body.things.length + 1,
      body.rows.map((row) => [row.attribute, ...row.cells]),
    ),
  chart: () => ({ width: 'text', whole: true }),
  timeline: figure,
  diagram: figure,
  picture: () => ({ width: 'text', whole: true }),
};

function decide<K extends BodyKind>(body: BodyOf<K>, tables: Tables): BodyWidth {
  return decisions[body.kind](body, tables);
}

/** Lines are counted as if columns were equal: near enough. A longer table is divided, each part set on the outer side of its page. */
function tableWidth(
  { across, whole }: Tables,
  columns: number,
  rows: readonly (readonly Runs[])[],
): BodyWidth {
  const width = crowded(columns, rows) ? 'full' : 'text';
  return { width, whole: tableHeight(rows, across[width] / columns) <= whole[width] };
}

function crowded(columns: number, rows: readonly (readonly Runs[])[]): boolean {
  const cells = rows.flat();
  const characters = cells.reduce((sum, cell) => sum + plainText(cell).length, 0);
  return columns > 4 || (columns === 4 && characters > 22 * cells.length);
}

/** In pixels, head and caption included. */
function tableHeight(rows: readonly (readonly Runs[])[], perCell: number): number {
  const linesIn = (cells: readonly Runs[]) =>
    Math.max(1, ...cells.map((cell) => Math.ceil(plainText(cell).length / perCell)));
  return rows.reduce((height, cells) => height + 9 + 15 * linesIn(cells), 70);
}
