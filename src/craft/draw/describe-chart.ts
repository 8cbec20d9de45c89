/** Turns a chart's data into the words that stand for it. */
import type { ChartData } from '../../model/body.ts';
import { quantityWords } from './number-label.ts';
import type { Alternative, Sheet } from './sheet.ts';
import { shorten } from './shorten.ts';

export function describeChart(data: ChartData, tongue: Pick<Sheet, 'words' | 'language'>): Alternative {
  const { words } = tongue;
  const asOf = data.asOf === '' ? '' : `${words['as-of']} ${data.asOf}`;
  const unit = data.unit === '' ? '' : `${words.unit}: ${data.unit}`;
  const rows = data.categories.map((category, at) => `${category}: ${rowWords(data, at, tongue)}`);
  const head = sentences([data.title, unit, asOf]);
  const note = data.note === undefined ? [] : [data.note];
  return {
    long: sentences([data.title, unit, asOf, ...rows, ...note]),
    short: shorten(head, rows, words['see-table']),
  };
}

function rowWords(data: ChartData, at: number, tongue: Pick<Sheet, 'words' | 'language'>): string {
  const [only] = data.series;
  if (data.series.length === 1 && only !== undefined) return quantityWords(only.values[at], tongue);
  return data.series
    .map((series) => `${series.title} ${quantityWords(series.values[at], tongue)}`)
    .join(', ');
}

export function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
