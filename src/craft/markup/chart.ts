/** A chart becomes a figure with its unit and date; on the web its numbers stand under it as a table. */
import type { ChartBody, ChartData } from '../../model/body.ts';
import type { Quantity } from '../../model/ledger.ts';
import type { Words } from '../../model/words.ts';
import type { BodyContext } from './context.ts';
import { figureFrame } from './figure-frame.ts';
import { noHtml, noteHtml } from './frame.ts';
import { element, escapeHtml, type Html, joinHtml } from './html.ts';
import { textHtml } from './runs.ts';

export function chartHtml(body: ChartBody, context: BodyContext): Html {
  const { chart } = body;
  const { words } = context;
  const measure = textHtml(`${words.unit}: ${chart.unit}. ${words['as-of']} ${chart.asOf}.`);
  const under = [
    element('p', { class: 'measure' }, measure),
    noteUnder(body, context),
    context.medium === 'web' ? dataHtml(chart, words) : noHtml,
  ];
  return figureFrame(body, under, context);
}

/** The author's words once, as text where they are set as such. */
function noteUnder({ note, chart }: ChartBody, context: BodyContext): Html {
  if (note !== undefined || chart.note === undefined) return noteHtml(note, context);
  return element('p', { class: 'note' }, textHtml(chart.note));
}

/** The numbers behind a chart, for those who cannot see it and those who want to check it. */
function dataHtml(chart: ChartData, words: Words): Html {
  return element(
    'details',
    { class: 'data' },
    element('summary', {}, escapeHtml(words.data)),
    chartTable(chart, words),
  );
}

/** The numbers of a chart as a table without a caption. */
export function chartTable(chart: ChartData, words: Words): Html {
  const head = [chart.categoryTitle, ...chart.series.map((series) => series.title)];
  const heads = head.map((title, at) =>
    element('th', { scope: 'col', class: at === 0 ? undefined : 'end' }, textHtml(title)),
  );
  const rows = chart.categories.map((category, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, textHtml(category)),
      ...chart.series.map((series) =>
        element('td', { class: 'end' }, textHtml(quantityText(series.values[at], words))),
      ),
    ),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, joinHtml(rows)),
  );
}

function quantityText(quantity: Quantity | undefined, words: Words): string {
  if (quantity === undefined) return words['not-established'];
  return `${boundText(quantity, words)}${grouped(quantity.value)}`;
}

function boundText({ bound }: Quantity, words: Words): string {
  return bound === 'exact' ? '' : `${words[bound]} `;
}

/** Thousands apart by a thin no-break space, which reads the same in every language. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const spaced = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return decimals === undefined ? spaced : `${spaced}.${decimals}`;
}
