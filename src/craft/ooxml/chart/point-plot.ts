/** About where a program will draw the points of a chart: good enough to know which labels would meet. */
import type { Quantity } from '../../../model/ledger.ts';
import { topValue } from '../../draw/chart/chart-paper.ts';
import { numberLabel } from '../../draw/number-label.ts';
import type { Point } from '../../draw/plan.ts';
import { niceScaleFromZero } from '../../draw/scale.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { typePixels } from '../ink/length.ts';
import type { ChartSetting } from './chart-setting.ts';

/** Pixels, from the corner of the plot's room; `left` and `right` bound it. */
export interface PointPlot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface PlacedPoint {
  readonly series: number;
  /** Of the category. */
  readonly at: number;
  readonly quantity: Quantity;
  readonly point: Point;
}

/** What programs leave of the height after their own margins: rather too little, for labels then only stand further apart. */
const padded = 0.8;
/** They end an axis above the highest value. */
const headroom = 1.06;

export function pointPlot({ data, options, sizes, form }: ChartSetting): PointPlot {
  const [label, small] = [typePixels(sizes.label), typePixels(sizes.small)];
  const highest = numberLabel(topValue(data), { language: options.lang });
  const names = data.series.map(({ title }) => arialWidth(title, label, 'regular'));
  const beside = form === 'line' && names.length > 1 ? Math.max(...names) + 3 * label : 0;
  // The caption, the labels below and the title of their axis.
  const rows = small * 3.4 + label * (form === 'dots' && names.length > 1 ? 3 : 1.6);
  return {
    left: arialWidth(highest, small, 'regular') + small,
    right: options.width - Math.min(beside, options.width / 2),
    height: Math.max(label, (options.height - rows) * padded),
  };
}

export function pointsOf({ data }: ChartSetting, plot: PointPlot): readonly PlacedPoint[] {
  const scale = niceScaleFromZero(topValue(data) * headroom, plot.height, 5);
  const band = (plot.right - plot.left) / Math.max(1, data.categories.length);
  return data.series.flatMap(({ values }, series) =>
    data.categories.flatMap((_, at): readonly PlacedPoint[] => {
      const quantity = values[at];
      if (quantity === undefined) return [];
      const point = { x: plot.left + band * (at + 0.5), y: plot.height - scale.at(quantity.value) };
      return [{ series, at, quantity, point }];
    }),
  );
}
