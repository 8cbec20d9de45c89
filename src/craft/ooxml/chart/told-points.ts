/** Turns the points of a chart into those that say their value: of a line its turns, of a row of dots its ends. */
import { toldValues } from '../../draw/chart/told-values.ts';
import type { ChartSetting } from './chart-setting.ts';
import type { PlacedPoint } from './point-plot.ts';

export function toldPoints(
  { data, form }: ChartSetting,
  points: readonly PlacedPoint[],
): readonly PlacedPoint[] {
  if (form === 'dots')
    return data.categories.flatMap((_, at) => ends(points.filter((each) => each.at === at)));
  return data.series.flatMap((_, series) => {
    const own = points.filter((point) => point.series === series);
    const told = toldValues(own.map(({ quantity }) => quantity.value));
    return own.filter((_, at) => told.includes(at));
  });
}

function ends(row: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const sorted = row.toSorted((one, other) => one.quantity.value - other.quantity.value);
  return [...sorted.slice(0, 1), ...sorted.slice(1).slice(-1)];
}
