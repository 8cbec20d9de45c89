/** Turns each series of a line chart into its runs of line, its points and the values there is room for. */
import type { Dress } from '../hue.ts';
import { marker } from '../marker.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { missingCross } from './chart-head.ts';
import type { ChartPaper } from './chart-paper.ts';
import type { LinePlot } from './line-plot.ts';
import { type PlacedValue, pointRadius, type Stretch, valueLabels } from './value-labels.ts';

type Values = readonly (PlacedValue | undefined)[];

export function lineMarks(paper: ChartPaper, plot: LinePlot): readonly Mark[] {
  const placed = paper.dresses.map((dress, index) => placeSeries(paper, plot, index, dress));
  const lines = placed.flatMap((values, index) =>
    joinRuns(values, paper.dresses[index], paper.sizes.line * 1.3),
  );
  const known = placed.flatMap((values) => values.filter((value) => value !== undefined));
  const points = known.map(({ point, quantity, dress }) =>
    marker(point, pointRadius(paper), dress, quantity.bound === 'exact' ? 'full' : 'hollow'),
  );
  const labels = valueLabels(paper, plot, known, placed.flatMap(stretches));
  return [...lines, ...missingMarks(paper, plot), ...points, ...labels];
}

function placeSeries({ data }: ChartPaper, plot: LinePlot, index: number, dress: Dress): Values {
  return data.categories.map((_, at) => {
    const quantity = data.series[index]?.values[at];
    if (quantity === undefined) return undefined;
    const point = { x: plot.left + plot.band * (at + 0.5), y: plot.base - plot.scale.at(quantity.value) };
    return { quantity, dress, point };
  });
}

/** Straight from value to value: a curve would claim what nobody measured. */
function joinRuns(values: Values, dress: Dress | undefined, width: number): readonly Mark[] {
  if (dress === undefined) return [];
  const segments = values.flatMap((value, at) => {
    if (value === undefined) return [];
    return [{ kind: values[at - 1] === undefined ? 'move' : 'line', to: value.point } as const];
  });
  return segments.length < 2 ? [] : [{ kind: 'path', segments, paint: stroke(dress.hue, width) }];
}

function stretches(values: Values): readonly Stretch[] {
  return values.flatMap((value, at) => {
    const before = values[at - 1];
    return value === undefined || before === undefined ? [] : [{ from: before.point, to: value.point }];
  });
}

/** At the foot, side by side, each in the colour of its series. */
function missingMarks({ data, sizes, dresses }: ChartPaper, plot: LinePlot): readonly Mark[] {
  const reach = sizes.small * 0.22;
  return data.categories.flatMap((_, at) => {
    const missing = dresses.filter((_, index) => data.series[index]?.values[at] === undefined);
    const first = plot.left + plot.band * (at + 0.5) - reach * 1.5 * (missing.length - 1);
    return missing.flatMap((dress, index) =>
      missingCross(first + reach * 3 * index, plot.base - sizes.small * 0.4, reach, dress.hue),
    );
  });
}
