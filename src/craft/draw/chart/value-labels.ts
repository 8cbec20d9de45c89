/** Turns the values of a line chart into labels beside their points, where neither a line nor a point nor a label is in the way. */
import type { Quantity } from '../../../model/ledger.ts';
import { boxesApart, lineApart } from '../apart.ts';
import type { Dress } from '../hue.ts';
import { quantityLabel } from '../number-label.ts';
import type { Point, TextMark } from '../plan.ts';
import { type Box, type TextStyle, textAround, textAt, textBox } from '../text-box.ts';
import { blockWidth } from '../wrap.ts';
import { type ChartPaper, chartStyles, hasMissing } from './chart-paper.ts';
import type { LinePlot } from './line-plot.ts';
import { toldValues } from './told-values.ts';

export interface PlacedValue {
  readonly point: Point;
  readonly quantity: Quantity;
  readonly dress: Dress;
}

export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** How far a label may reach beyond the plot, towards the names. */
const overhang = 4;

/** What a label must keep clear of. */
interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly Stretch[];
  readonly plot: LinePlot;
}

/** Bounds and estimates first, for their sign must not be lost; then the rest from the right. */
export function valueLabels(
  paper: ChartPaper,
  plot: LinePlot,
  values: readonly PlacedValue[],
  lines: readonly Stretch[],
): readonly TextMark[] {
  const radius = pointRadius(paper);
  const boxes: Box[] = values.map(({ point }) => ({
    x: point.x - radius,
    y: point.y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  // The crosses of missing values stand along the foot.
  const foot = hasMissing(paper.data) ? paper.sizes.small * 0.75 : 0;
  const clear = { ...plot, base: plot.base - foot };
  const order = labelled(paper, values).toSorted(
    (one, other) => rank(one) - rank(other) || other.point.x - one.point.x,
  );
  return order.flatMap((value) => {
    const fit = candidates(paper, value, clear).find((mark) =>
      isFree(textBox(mark), { boxes, lines, plot: clear }),
    );
    if (fit === undefined) return [];
    boxes.push(textBox(fit));
    return [fit];
  });
}

function labelled({ sheet, dresses }: ChartPaper, values: readonly PlacedValue[]): readonly PlacedValue[] {
  if (sheet.medium !== 'slide') return values;
  return dresses.flatMap((dress) => {
    const own = values.filter((value) => value.dress === dress);
    const told = toldValues(own.map(({ quantity }) => quantity.value));
    return own.filter((_, at) => told.includes(at));
  });
}

export function pointRadius({ sizes }: ChartPaper): number {
  return sizes.label * 0.27;
}

function rank({ quantity }: PlacedValue): number {
  return quantity.bound === 'exact' ? 1 : 0;
}

/** Above, below, at the right, at the left; at an end of the line drawn in from the edge. */
function candidates(
  paper: ChartPaper,
  { point, quantity, dress }: PlacedValue,
  plot: LinePlot,
): readonly TextMark[] {
  const { value } = chartStyles(paper.sizes);
  const lines = [quantityLabel(quantity, paper.sheet)];
  const style: Omit<TextStyle, 'anchor'> = {
    size: value.size,
    weight: value.weight,
    fill: `${dress.hue}-text`,
  };
  const away = pointRadius(paper) + value.size * 0.2;
  const half = blockWidth(lines, value) / 2;
  const x = Math.max(plot.left + half, Math.min(point.x, plot.right + overhang - half));
  return [
    textAt(x, point.y - away - value.size, lines, { ...style, anchor: 'middle' }),
    textAt(x, point.y + away - value.size * 0.1, lines, { ...style, anchor: 'middle' }),
    textAround(point.x + away, point.y, lines, { ...style, anchor: 'start' }),
    textAround(point.x - away, point.y, lines, { ...style, anchor: 'end' }),
  ];
}

function isFree(box: Box, { boxes, lines, plot }: Obstacles): boolean {
  const inside =
    box.x >= plot.left &&
    box.x + box.width <= plot.right + overhang &&
    box.y >= plot.ceiling &&
    box.y + box.height <= plot.base;
  return (
    inside &&
    boxes.every((other) => boxesApart(box, other)) &&
    lines.every(({ from, to }) => lineApart(box, from, to))
  );
}
