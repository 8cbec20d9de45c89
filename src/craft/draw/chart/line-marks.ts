/** Turns each series of a line chart into its runs of line, its points and the values there is room for. */

import type { Quantity } from '../../../model/ledger.ts';
import type { Dress } from '../hue.ts';
import { marker } from '../marker.ts';
import { quantityLabel } from '../number-label.ts';
import { stroke } from '../paint.ts';
import type { Mark, Point, TextMark } from '../plan.ts';
import { type Box, textAt, textBox } from '../text-box.ts';
import { missingCross } from './chart-head.ts';
import { type ChartPaper, chartStyles } from './chart-paper.ts';
import type { LinePlot } from './line.ts';

interface PlacedValue {
  readonly point: Point;
  readonly quantity: Quantity;
  readonly dress: Dress;
}

export function lineMarks(paper: ChartPaper, plot: LinePlot): readonly Mark[] {
  const placed = paper.dresses.map((dress, index) => placeSeries(paper, plot, index, dress));
  const radius = paper.sizes.label * 0.27;
  const lines = placed.flatMap((values, index) =>
    joinRuns(values, paper.dresses[index], paper.sizes.line * 1.3),
  );
  const known = placed.flatMap((values) => values.filter((value) => value !== undefined));
  const points = known.map(({ point, quantity, dress }) =>
    marker(point, radius, dress, quantity.bound === 'exact' ? 'full' : 'hollow'),
  );
  return [...lines, ...missingMarks(paper, plot), ...points, ...valueLabels(paper, plot, known, radius)];
}

function placeSeries(
  { data }: ChartPaper,
  plot: LinePlot,
  index: number,
  dress: Dress,
): readonly (PlacedValue | undefined)[] {
  return data.categories.map((_, at) => {
    const quantity = data.series[index]?.values[at];
    if (quantity === undefined) return undefined;
    return {
      quantity,
      dress,
      point: { x: plot.left + plot.band * (at + 0.5), y: plot.base - plot.scale.at(quantity.value) },
    };
  });
}

/** Straight from value to value: a curve would claim what nobody measured. */
function joinRuns(
  values: readonly (PlacedValue | undefined)[],
  dress: Dress | undefined,
  width: number,
): readonly Mark[] {
  if (dress === undefined) return [];
  const segments = values.flatMap((value, at) => {
    if (value === undefined) return [];
    return [{ kind: values[at - 1] === undefined ? 'move' : 'line', to: value.point } as const];
  });
  return segments.length < 2 ? [] : [{ kind: 'path', segments, paint: stroke(dress.hue, width) }];
}

function missingMarks({ data, sizes }: ChartPaper, plot: LinePlot): readonly Mark[] {
  return data.categories.flatMap((_, at) => {
    const missing = data.series.some((series) => series.values[at] === undefined);
    return missing
      ? missingCross(plot.left + plot.band * (at + 0.5), plot.base - sizes.small * 0.4, sizes.small * 0.22)
      : [];
  });
}

/** Bounds and estimates first, for their sign must not be lost; then the rest from the right, as long as nothing collides. */
function valueLabels(
  paper: ChartPaper,
  plot: LinePlot,
  values: readonly PlacedValue[],
  radius: number,
): readonly TextMark[] {
  const { value } = chartStyles(paper.sizes);
  const taken: Box[] = values.map(({ point }) => ({
    x: point.x - radius,
    y: point.y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const order = [...values].sort((one, other) => rank(one) - rank(other) || other.point.x - one.point.x);
  return order.flatMap(({ point, quantity, dress }) => {
    const style = { ...value, anchor: 'middle', fill: `${dress.hue}-text` } as const;
    const tops = [point.y - radius - value.size * 1.15, point.y + radius + value.size * 0.1];
    const fit = tops
      .map((top) => textAt(point.x, top, [quantityLabel(quantity)], style))
      .find((mark) => isFree(textBox(mark), taken, plot));
    if (fit === undefined) return [];
    taken.push(textBox(fit));
    return [fit];
  });
}

function rank({ quantity }: PlacedValue): number {
  return quantity.bound === 'exact' ? 1 : 0;
}

function isFree(box: Box, taken: readonly Box[], plot: LinePlot): boolean {
  const inside =
    box.x >= plot.left &&
    box.x + box.width <= plot.right + 4 &&
    box.y >= 0 &&
    box.y + box.height <= plot.base;
  return inside && taken.every((other) => apart(box, other));
}

function apart(one: Box, other: Box): boolean {
  return (
    one.x >= other.x + other.width ||
    other.x >= one.x + one.width ||
    one.y >= other.y + other.height ||
    other.y >= one.y + one.height
  );
}
