/** Turns a chart and its room into the form and the largest type that fit it. */
import type { ChartForm } from '../../../model/block.ts';
import type { ChartData } from '../../../model/body.ts';
import type { Quantity } from '../../../model/ledger.ts';
import { dressAll } from '../../draw/hue.ts';
import { quantityLabel } from '../../draw/number-label.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { typePixels } from '../ink/length.ts';
import type { ChartOptions, ChartSetting, ChartTypeSizes } from './chart-setting.ts';

/** From comfortable to the least a hall can read. */
const typeSteps: readonly [ChartTypeSizes, ...ChartTypeSizes[]] = [
  { label: 1800, small: 1600 },
  { label: 1600, small: 1400 },
  { label: 1400, small: 1400 },
  { label: 1400, small: 1200 },
];
const tightest: ChartTypeSizes = { label: 1400, small: 1200 };
const crowded: ChartTypeSizes = { label: 1200, small: 1200 };

export function chooseSetting(data: ChartData, options: ChartOptions): ChartSetting {
  const dresses = dressAll(data.series.map((series) => series.title));
  const form = formFor(data, options);
  const fits = typeSteps.find((sizes) => hasRoom(data, form, sizes, options));
  const sizes = fits ?? (hasBars(form) ? crowded : tightest);
  return { data, form, options, dresses, sizes, valued: fits !== undefined || !hasBars(form) };
}

function hasBars(form: ChartForm): boolean {
  return form === 'bars' || form === 'columns';
}

function formFor(data: ChartData, options: ChartOptions): ChartForm {
  const upright = typeSteps.some((sizes) => standsUpright(data, sizes, options));
  return data.form === 'columns' && !upright ? 'bars' : data.form;
}

/** The shares of the frame that the plot takes, and that a group of bars takes of its band. */
const plotShare = 0.86;
const groupShare = 0.72;
const lineStep = 1.2;

function hasRoom(data: ChartData, form: ChartForm, sizes: ChartTypeSizes, options: ChartOptions): boolean {
  if (form === 'columns') return standsUpright(data, sizes, options);
  // What is too long to stand below a line is named at every second, third … point.
  if (form === 'line') return sizes.label <= 1600;
  if (form === 'dots') return labelsFitBelow(data, sizes, options, mostLabelLines);
  const band = (options.height * plotShare) / Math.max(1, data.categories.length);
  const bars = form === 'stacked' ? 1 : Math.max(1, data.series.length);
  const barFits = (band * groupShare) / bars >= typePixels(sizes.small) * lineStep;
  return barFits && band >= typePixels(sizes.label) * lineStep;
}

const mostLabelLines = 3;

function standsUpright(data: ChartData, sizes: ChartTypeSizes, options: ChartOptions): boolean {
  const column = (bandOf(data, options) * groupShare) / Math.max(1, data.series.length);
  const values = data.series.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const width = (value: Quantity) =>
    arialWidth(quantityLabel(value, { language: options.lang }), typePixels(sizes.small), 'semibold');
  return (
    values.every((value) => width(value) <= column) && labelsFitBelow(data, sizes, options, mostLabelLines)
  );
}

function bandOf({ categories }: ChartData, { width }: ChartOptions): number {
  return (width * plotShare) / Math.max(1, categories.length);
}

function labelsFitBelow(
  data: ChartData,
  sizes: ChartTypeSizes,
  options: ChartOptions,
  most: number,
): boolean {
  const room = bandOf(data, options) * 0.95;
  return data.categories.every((text) => {
    const words = text.split(/\s+/).map((word) => arialWidth(word, typePixels(sizes.label), 'regular'));
    return words.every((width) => width <= room) && linesOf(words, room, typePixels(sizes.label) / 4) <= most;
  });
}

function linesOf(words: readonly number[], room: number, space: number): number {
  let [lines, used] = [1, 0];
  for (const width of words) {
    const wanted = used === 0 ? width : used + space + width;
    if (wanted > room) lines += 1;
    used = wanted > room ? width : wanted;
  }
  return lines;
}
