/** What stands before a book's first part → a page each: the foreword, the subject on a page, the timeline. */
import type { Chronology, Foreword, Overview } from '../../compose/handbook/handbook.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import type { Templates } from '../../craft/markup/template.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { bookFiles } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { describedBy, frameShape, frameView } from './frame.ts';
import { siteLinks } from './site-links.ts';

export const forewordShape = object({
  frame: frameShape,
  title: text,
  paragraphs: list(html),
  by: optional(html),
});

export const overviewShape = object({
  frame: frameShape,
  title: text,
  lines: list(object({ heading: text, text: html })),
});

export const chronologyShape = object({
  frame: frameShape,
  title: text,
  note: optional(html),
  years: list(object({ year: text, events: list(object({ date: text, title: html, lane: text })) })),
});

/** File → its HTML. */
export function frontPages(
  context: SiteContext,
  { render }: Templates,
): readonly (readonly [file: string, html: string])[] {
  const { foreword, overview, chronology } = context.handbook;
  return [
    ...(foreword === undefined
      ? []
      : [
          [
            bookFiles.foreword,
            render('handbook-web/foreword', forewordView(foreword, context), forewordShape),
          ] as const,
        ]),
    ...(overview === undefined
      ? []
      : [
          [
            bookFiles.overview,
            render('handbook-web/overview', overviewView(overview, context), overviewShape),
          ] as const,
        ]),
    ...(chronology === undefined
      ? []
      : [
          [
            bookFiles.chronology,
            render('handbook-web/timeline', chronologyView(chronology, context), chronologyShape),
          ] as const,
        ]),
  ];
}

function forewordView(
  { title, paragraphs, by }: Foreword,
  context: SiteContext,
): ViewOf<typeof forewordShape> {
  const file = bookFiles.foreword;
  const links = siteLinks(file, context);
  const name = { file, title, description: describedBy(paragraphs[0], title) };
  return {
    frame: frameView(name, context),
    title,
    paragraphs: paragraphs.map((each) => runsHtml(each, links)),
    by: by && runsHtml(by, links),
  };
}

function overviewView({ title, lines }: Overview, context: SiteContext): ViewOf<typeof overviewShape> {
  const file = bookFiles.overview;
  const links = siteLinks(file, context);
  const name = { file, title, description: describedBy(lines[0]?.runs, title) };
  return {
    frame: frameView(name, context),
    title,
    lines: lines.map(({ heading, runs }) => ({ heading, text: runsHtml(runs, links) })),
  };
}

function chronologyView(
  { title, note, years }: Chronology,
  context: SiteContext,
): ViewOf<typeof chronologyShape> {
  const file = bookFiles.chronology;
  const name = { file, title, description: describedBy(note, title) };
  return {
    frame: frameView(name, context),
    title,
    note: note && runsHtml(note, siteLinks(file, context)),
    years: years.map(({ year, events }) => ({
      year: String(year),
      events: events.map((event) => ({ date: event.date, title: textHtml(event.title), lane: event.lane })),
    })),
  };
}
