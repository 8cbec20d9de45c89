/** Turns categories and series into native bars, columns or stacks, each with its value. */
import type { ChartForm } from '../../../model/block.ts';
import { quantityLabel } from '../../draw/number-label.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { solidFill } from '../ink/colour.ts';
import { typePixels } from '../ink/length.ts';
import { noOutline, outline } from '../ink/line.ts';
import { tag, type Xml } from '../xml.ts';
import { axisIds } from './axes.ts';
import type { ChartSetting } from './chart-setting.ts';
import { dataLabels, noLabels, type ValueLabel } from './data-labels.ts';
import { seriesData, seriesTitle } from './series-data.ts';
import { topTotal } from './top-total.ts';

export type BarForm = Extract<ChartForm, 'bars' | 'columns' | 'stacked'>;

export function barPlot(form: BarForm, setting: ChartSetting): Xml {
  const stacked = form === 'stacked';
  return tag(
    'c:barChart',
    {},
    tag('c:barDir', { val: form === 'columns' ? 'col' : 'bar' }),
    tag('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
    tag('c:varyColors', { val: 0 }),
    ...setting.data.series.map((_, at) => barSeries(form, at, setting)),
    tag('c:gapWidth', { val: stacked ? 55 : 45 }),
    tag('c:overlap', { val: stacked ? 100 : 0 }),
    ...axisIds,
  );
}

function barSeries(form: BarForm, at: number, setting: ChartSetting): Xml {
  const { data } = setting;
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    seriesTitle(data.series[at]?.title ?? '', at),
    paint(form, at, setting),
    tag('c:invertIfNegative', { val: 0 }),
    labels(form, at, setting),
    ...seriesData(data, at),
  );
}

/** The parts of a stack are kept apart by a thin line of paper. */
function paint(form: BarForm, at: number, { dresses, options }: ChartSetting): Xml {
  const hue = dresses[at]?.hue ?? 'other';
  const edge =
    form === 'stacked' ? outline({ role: 'paper', width: 1.5, dash: [] }, options.palette) : noOutline;
  return tag('c:spPr', {}, solidFill(hue, options.palette), edge);
}

function labels(form: BarForm, at: number, setting: ChartSetting): Xml {
  if (!setting.valued) return noLabels;
  const values = valuesOf(at, setting);
  if (form !== 'stacked') {
    return dataLabels(
      values.map((value) => ({ ...value, place: 'outEnd' })),
      'ink',
      'outEnd',
      setting,
    );
  }
  const hue = setting.dresses[at]?.hue ?? 'other';
  const placed = values.map((value) => ({ ...value, place: partPlace(value, setting) }));
  return dataLabels(placed, `${hue}-on`, 'ctr', setting);
}

function valuesOf(at: number, { data }: ChartSetting): readonly Omit<ValueLabel, 'place'>[] {
  return data.categories.flatMap((_, row) => {
    const quantity = data.series[at]?.values[row];
    return quantity === undefined ? [] : [{ at: row, quantity }];
  });
}

/** Inside its part where it fits; the plot takes about two thirds of the width beside the categories. */
function partPlace({ quantity }: Omit<ValueLabel, 'place'>, setting: ChartSetting): 'ctr' | undefined {
  const { options, sizes, data } = setting;
  const part = (quantity.value / Math.max(1, topTotal(data))) * options.width * 0.68;
  const label = quantityLabel(quantity, { language: options.lang });
  const width = arialWidth(label, typePixels(sizes.small), 'semibold');
  return quantity.value > 0 && width + 4 <= part ? 'ctr' : undefined;
}
