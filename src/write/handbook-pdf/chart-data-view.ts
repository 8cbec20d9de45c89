/** A handbook's charts, turned into the pages that print their numbers as tables. */
import { bodyAnchor } from '../../craft/markup/body-anchor.ts';
import { chartTable } from '../../craft/markup/chart.ts';
import { joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import type { ChartBody } from '../../model/body.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { widePage } from './page-rules.ts';
import type { ChartDataView } from './view-shapes.ts';

/** Nothing where the book has no chart. */
export function chartDataView(context: BookContext): ChartDataView | undefined {
  const { handbook, layout, words } = context;
  const charts = handbook.parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => section.bodies)
    .filter((body) => body.kind === 'chart');
  if (charts.length === 0) return undefined;
  return {
    id: ids.data,
    blank: layout.blanks.has(ids.data),
    heading: words['chart-data'],
    page: widePage,
    sets: charts.map((body) => chartSet(body, context)),
  };
}

/** Columns of numbers that half the page holds. */
const mostSeries = 2;

function chartSet(body: ChartBody, { words, body: setting }: BookContext): ChartDataView['sets'][number] {
  const { chart, number, title } = body;
  const anchor = bodyAnchor(body);
  const name = title === undefined ? textHtml(chart.title) : runsHtml(title, setting.links);
  return {
    isWide: chart.series.length > mostSeries,
    label: number === undefined ? '' : `${words.figure} ${number}`,
    title: anchor === undefined ? name : joinHtml([name, setting.links.locator(anchor)]),
    table: chartTable(chart, words),
    measure: `${words.unit}: ${chart.unit}. ${words['as-of']} ${chart.asOf}.`,
  };
}
