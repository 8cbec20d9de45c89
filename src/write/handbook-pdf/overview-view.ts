/** A handbook, turned into the pages right before its first part: the subject on a page, and the timeline. */
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import type { ChronologyView, OverviewView } from './view-shapes.ts';

export function overviewView({ handbook, body, layout }: BookContext): OverviewView | undefined {
  if (handbook.overview === undefined) return undefined;
  const { title, lines } = handbook.overview;
  return {
    id: ids.overview,
    blank: layout.blanks.has(ids.overview),
    title,
    lines: lines.map(({ heading, runs }) => ({ heading, text: runsHtml(runs, body.links) })),
  };
}

export function chronologyView({ handbook, body }: BookContext): ChronologyView | undefined {
  if (handbook.chronology === undefined) return undefined;
  const { title, note, years } = handbook.chronology;
  return {
    id: ids.chronology,
    title,
    note: note && runsHtml(note, body.links),
    years: years.map(({ year, events }) => ({
      year: String(year),
      events: events.map(({ date, title, lane }) => ({ date, title: textHtml(title), lane })),
    })),
  };
}
