/** A body, turned into how much of the page it takes: the text's width or the full one, and whether it may break. */
import type { Body, BodyKind } from '../../model/body.ts';
import { plainText, type Runs } from '../../model/run.ts';

export interface BodyWidth {
  readonly width: 'text' | 'full';
  /** Small enough never to be split over two pages. */
  readonly whole: boolean;
}

export function widthOf(body: Body): BodyWidth {
  return decide(body);
}

type BodyOf<K extends BodyKind> = { [P in K]: Extract<Body, { readonly kind: P }> }[K];

const flowing = (): BodyWidth => ({ width: 'text', whole: false });
const figure = (): BodyWidth => ({ width: 'full', whole: true });

const decisions: { readonly [K in BodyKind]: (body: BodyOf<K>) => BodyWidth } = {
  points: flowing,
  prose: flowing,
  positions: flowing,
  steps: flowing,
  definition: () => ({ width: 'text', whole: true }),
  callout: () => ({ width: 'text', whole: true }),
  table: (body) =>
    tableWidth(
      body.columns.length,
      body.rows.map((row) => row.cells),
    ),
  comparison: (body) =>
    tableWidth(
      body.things.length + 1,
      body.rows.map((row) => [row.attribute, ...row.cells]),
    ),
  chart: () => ({ width: 'text', whole: true }),
  timeline: figure,
  diagram: figure,
  picture: () => ({ width: 'text', whole: true }),
};

function decide<K extends BodyKind>(body: BodyOf<K>): BodyWidth {
  return decisions[body.kind](body);
}

/** Lines are counted as if columns were equal: near enough to know a table that fits on half a page. */
function tableWidth(columns: number, rows: readonly (readonly Runs[])[]): BodyWidth {
  const width = columns > widestInText ? 'full' : 'text';
  const perCell = (width === 'full' ? 108 : 78) / columns;
  const lines = rows.map((cells) =>
    Math.max(...cells.map((cell) => Math.ceil(plainText(cell).length / perCell)), 1),
  );
  return { width, whole: lines.reduce((sum, count) => sum + count, 0) <= wholeLines };
}

const widestInText = 4;
const wholeLines = 26;
