/** The longest stack of a chart. */
import type { ChartData } from '../../../model/body.ts';

export function topTotal({ categories, series }: ChartData): number {
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[at]?.value ?? 0), 0),
  );
  return Math.max(0, ...totals);
}
