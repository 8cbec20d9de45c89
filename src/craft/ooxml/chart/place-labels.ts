/** Turns the points of a native chart into the labels there is room for, judged on about the plot the program will draw. */
import { boxesApart, lineApart } from '../../draw/apart.ts';
import { quantityLabel } from '../../draw/number-label.ts';
import type { Point } from '../../draw/plan.ts';
import type { Box } from '../../draw/text-box.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { typePixels } from '../ink/length.ts';
import type { ChartSetting } from './chart-setting.ts';
import type { LabelPlace, ValueLabel } from './data-labels.ts';
import { type PlacedPoint, type PointPlot, pointPlot, pointsOf } from './point-plot.ts';
import { toldPoints } from './told-points.ts';

/** For each series its labels, in the order of the categories; one without a place stays unsaid. */
export function placeLabels(setting: ChartSetting): readonly (readonly ValueLabel[])[] {
  const plot = pointPlot(setting);
  const points = pointsOf(setting, plot);
  const radius = typePixels(setting.sizes.label) * 0.27;
  const boxes = points.map(({ point }) => around(point, radius * 2, radius * 2));
  const lines = setting.form === 'line' ? stretches(points) : [];
  const places = new Map<PlacedPoint, LabelPlace>();
  for (const told of toldPoints(setting, points).toSorted(byWeight)) {
    const free = sides(told, points, setting).find((side) => {
      const box = labelBox(told, side, setting);
      return within(box, plot) && boxes.every((other) => boxesApart(box, other)) && clears(box, lines);
    });
    if (free === undefined) continue;
    places.set(told, free);
    boxes.push(labelBox(told, free, setting));
  }
  return setting.data.series.map((_, series) =>
    points
      .filter((point) => point.series === series)
      .map((point) => ({ at: point.at, quantity: point.quantity, place: places.get(point) })),
  );
}

/** Bounds and estimates first, for their sign must not be lost; then from the right. */
function byWeight(one: PlacedPoint, other: PlacedPoint): number {
  const rank = ({ quantity }: PlacedPoint) => (quantity.bound === 'exact' ? 1 : 0);
  return rank(one) - rank(other) || other.at - one.at || one.series - other.series;
}

/** The highest of a category above its point, the lowest below, so that a later edit keeps them apart too; never along a line. */
function sides(
  { series, at, point }: PlacedPoint,
  points: readonly PlacedPoint[],
  { form }: ChartSetting,
): readonly LabelPlace[] {
  const lowest = points.some((other) => other.at === at && other.point.y < point.y);
  const joined = (to: number) =>
    form === 'line' && points.some((other) => other.series === series && other.at === to);
  const beside = [...(joined(at + 1) ? [] : ['r' as const]), ...(joined(at - 1) ? [] : ['l' as const])];
  return lowest ? ['b', 't', ...beside] : ['t', 'b', ...beside];
}

function labelBox({ point, quantity }: PlacedPoint, side: LabelPlace, { options, sizes }: ChartSetting): Box {
  const size = typePixels(sizes.small);
  const width = arialWidth(quantityLabel(quantity, { language: options.lang }), size, 'semibold');
  const away = typePixels(sizes.label) * 0.27 + size * 0.75;
  const beside = typePixels(sizes.label) * 0.27 + size * 0.3 + width / 2;
  const shifts: Readonly<Record<LabelPlace, readonly [number, number]>> = {
    t: [0, -away],
    b: [0, away],
    r: [beside, 0],
    l: [-beside, 0],
    outEnd: [0, 0],
    ctr: [0, 0],
  };
  const [x, y] = shifts[side];
  return around({ x: point.x + x, y: point.y + y }, width, size);
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A little over the axis or the top is still inside the chart. */
function within(box: Box, { left, right, height }: PointPlot): boolean {
  const over = box.height;
  const across = box.x >= left && box.x + box.width <= right + over;
  return across && box.y >= -over && box.y + box.height <= height;
}

type Stretch = readonly [Point, Point];

function clears(box: Box, lines: readonly Stretch[]): boolean {
  return lines.every(([from, to]) => lineApart(box, from, to));
}

function stretches(points: readonly PlacedPoint[]): readonly Stretch[] {
  return points.flatMap((point): readonly Stretch[] => {
    const next = points.find(({ series, at }) => series === point.series && at === point.at + 1);
    return next === undefined ? [] : [[point.point, next.point]];
  });
}
