/** What every form of chart draws with: the data, the sheet, the type sizes and each series' dress. */
import type { ChartData } from '../../../model/body.ts';
import type { Sketch as AnySketch } from '../finish-drawing.ts';
import type { Dress } from '../hue.ts';
import type { Sheet, TypeSizes } from '../sheet.ts';
import type { TextStyle } from '../text-box.ts';

export type Sketch = AnySketch;

export interface ChartPaper {
  readonly data: ChartData;
  readonly sheet: Sheet;
  readonly sizes: TypeSizes;
  readonly dresses: readonly Dress[];
}

export interface ChartStyles {
  readonly category: TextStyle;
  readonly value: TextStyle;
  readonly small: TextStyle;
  readonly series: TextStyle;
}

export function chartStyles(sizes: TypeSizes): ChartStyles {
  return {
    category: { size: sizes.label, weight: 'regular', anchor: 'end', fill: 'ink' },
    value: { size: sizes.small, weight: 'semibold', anchor: 'start', fill: 'ink' },
    small: { size: sizes.small, weight: 'regular', anchor: 'start', fill: 'quiet' },
    series: { size: sizes.label, weight: 'semibold', anchor: 'start', fill: 'ink' },
  };
}

/** The greatest value of all; zero when nothing is established. */
export function topValue(data: ChartData): number {
  return Math.max(
    0,
    ...data.series.flatMap((series) => series.values.map((quantity) => quantity?.value ?? 0)),
  );
}

export function hasMissing(data: ChartData): boolean {
  return data.series.some((series) => data.categories.some((_, at) => series.values[at] === undefined));
}
