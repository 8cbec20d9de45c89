/** Turns series over categories into native lines, or into dots joined row by row. */
import type { Hue, Shape } from '../../draw/hue.ts';
import { solidFill } from '../ink/colour.ts';
import { noOutline, outline } from '../ink/line.ts';
import { tag, type Xml } from '../xml.ts';
import { axisIds } from './axes.ts';
import type { ChartSetting } from './chart-setting.ts';
import { dataLabels, type ValueLabel } from './data-labels.ts';
import { placeLabels } from './place-labels.ts';
import { seriesData, seriesTitle } from './series-data.ts';

export type LineForm = 'line' | 'dots';

export function linePlot(form: LineForm, setting: ChartSetting): Xml {
  const { options, data } = setting;
  const joined = form === 'dots' && data.series.length > 1;
  const link = outline({ role: 'line', width: 3, dash: [] }, options.palette);
  const labels = placeLabels(setting);
  return tag(
    'c:lineChart',
    {},
    tag('c:grouping', { val: 'standard' }),
    tag('c:varyColors', { val: 0 }),
    ...data.series.map((_, at) => lineSeries(form, at, labels[at] ?? [], setting)),
    ...(joined ? [tag('c:hiLowLines', {}, tag('c:spPr', {}, link))] : []),
    tag('c:marker', { val: 1 }),
    ...axisIds,
  );
}

function lineSeries(form: LineForm, at: number, labels: readonly ValueLabel[], setting: ChartSetting): Xml {
  const { data, dresses, options } = setting;
  const hue = dresses[at]?.hue ?? 'other';
  const stroke = form === 'dots' ? noOutline : outline({ role: hue, width: 3.5, dash: [] }, options.palette);
  const look = tag('c:spPr', {}, stroke);
  const shape = dresses[at]?.shape ?? 'circle';
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    seriesTitle(data.series[at]?.title ?? '', at),
    look,
    marker(shape, hue, 'full', setting),
    ...hollowPoints(at, look, setting),
    dataLabels(labels, `${hue}-text`, 't', setting),
    ...seriesData(data, at),
    // Straight from value to value: a curve would claim what nobody measured.
    tag('c:smooth', { val: 0 }),
  );
}

const symbols: Readonly<Record<Shape, string>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  wedge: 'x',
  plus: 'plus',
  hexagon: 'star',
  bar: 'dash',
};

function marker(shape: Shape, hue: Hue, certainty: 'full' | 'hollow', { options, form }: ChartSetting): Xml {
  const edge = outline({ role: hue, width: 2.5, dash: [] }, options.palette);
  const fill = solidFill(certainty === 'full' ? hue : 'paper', options.palette);
  return tag(
    'c:marker',
    {},
    tag('c:symbol', { val: symbols[shape] }),
    tag('c:size', { val: form === 'dots' ? 11 : 8 }),
    tag('c:spPr', {}, fill, edge),
  );
}

/** A bound or an estimate is less certain than a count. */
function hollowPoints(at: number, look: Xml, setting: ChartSetting): readonly Xml[] {
  const { data, dresses } = setting;
  const dress = dresses[at];
  return data.categories.flatMap((_, row) => {
    const quantity = data.series[at]?.values[row];
    if (dress === undefined || quantity === undefined || quantity.bound === 'exact') return [];
    const hollow = marker(dress.shape, dress.hue, 'hollow', setting);
    return [tag('c:dPt', {}, tag('c:idx', { val: row }), hollow, tag('c:bubble3D', { val: 0 }), look)];
  });
}
