/** A handbook, turned into the views before its first part: titles, imprint, contents, lists of tables and figures. */
import type { Chapter, Handbook, Listed, Part } from '../../compose/handbook/handbook.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { htmlId } from '../../model/ids.ts';
import { ids } from './book-ids.ts';
import { sectionRow } from './chapter-view.ts';
import type { BookContext } from './context.ts';
import { editionName, imprintLines } from './imprint-view.ts';
import { folioOf } from './layout.ts';
import { planRows } from './plans-view.ts';
import { hrefOf } from './print-links.ts';
import type { ContentsView, FrontView, ListsView, RowView } from './view-shapes.ts';

export function frontView(context: BookContext): FrontView {
  const { handbook, layout } = context;
  return {
    title: handbook.title,
    subtitle: handbook.subtitle,
    description:
      handbook.description === undefined ? undefined : runsHtml(handbook.description, context.body.links),
    publisher: handbook.imprint.publisher,
    issue: handbook.imprint.edition,
    edition: editionName(context),
    titleId: ids.title,
    titleBlank: layout.blanks.has(ids.title),
    imprint: imprintLines(context),
    foreword: forewordView(context),
  };
}

/** The page before the contents that says what the book is for. */
function forewordView({ handbook, body, layout }: BookContext): FrontView['foreword'] {
  if (handbook.foreword === undefined) return undefined;
  const { title, paragraphs, by } = handbook.foreword;
  return {
    id: ids.foreword,
    blank: layout.blanks.has(ids.foreword),
    title,
    paragraphs: paragraphs.map((runs) => runsHtml(runs, body.links)),
    by: by === undefined ? undefined : runsHtml(by, body.links),
  };
}

/** `back` is what follows the last part. */
export function contentsView(
  back: readonly ({ readonly heading: string; readonly id: string } | undefined)[],
  context: BookContext,
): ContentsView {
  const { handbook, words, layout } = context;
  return {
    heading: words.contents,
    id: ids.contents,
    blank: layout.blanks.has(ids.contents),
    front: frontRows(context),
    plans: plansRows(context),
    parts: handbook.parts.map((part) => ({
      label: partLabel(part, context),
      title: part.title,
      href: hrefOf(htmlId(part.anchor)),
      folio: folioOf(layout, htmlId(part.anchor)),
      chapters: part.chapters.map((chapter) => ({
        ...chapterRow(chapter, context),
        sections: chapter.sections.map((section) => sectionRow(section, context)),
      })),
    })),
    back: back.flatMap((each) => (each === undefined ? [] : [pageRow(each.heading, each.id, context)])),
  };
}

function plansRows(context: BookContext): ContentsView['plans'] {
  if (context.handbook.plans.length === 0) return undefined;
  return { head: pageRow(context.words['session-plans'], ids.plans, context), rows: planRows(context) };
}

/** What stands before the first part under a heading of its own. */
function frontRows(context: BookContext): readonly RowView[] {
  const { foreword, overview, chronology, tables, figures } = context.handbook;
  const lists = tables.length + figures.length > 0;
  return [
    ...(foreword === undefined ? [] : [pageRow(foreword.title, ids.foreword, context)]),
    ...(lists ? [pageRow(context.words['tables-and-figures'], ids.lists, context)] : []),
    ...(overview === undefined ? [] : [pageRow(overview.title, ids.overview, context)]),
    ...(chronology === undefined ? [] : [pageRow(chronology.title, ids.chronology, context)]),
  ];
}

export function partLabel(part: Part, { words }: BookContext): string {
  return `${words.part} ${part.number}`;
}

export function chapterRow(chapter: Chapter, { layout }: BookContext): RowView {
  const id = htmlId(chapter.anchor);
  return {
    number: String(chapter.number),
    title: textHtml(chapter.title),
    href: hrefOf(id),
    folio: folioOf(layout, id),
  };
}

function pageRow(title: string, id: string, { layout }: BookContext): RowView {
  return { number: '', title: textHtml(title), href: hrefOf(id), folio: folioOf(layout, id) };
}

export function listsView(context: BookContext): ListsView | undefined {
  const { handbook, words } = context;
  const lists = [
    { heading: words['tables-heading'], rows: listedRows(handbook.tables, context) },
    { heading: words['figures-heading'], rows: listedRows(handbook.figures, context) },
  ].filter((list) => list.rows.length > 0);
  return lists.length === 0 ? undefined : { heading: words['tables-and-figures'], id: ids.lists, lists };
}

/** What has no title of its own goes by its section's. */
function listedRows(listed: Handbook['tables'], { layout, titles }: BookContext): readonly RowView[] {
  return listed.map(({ anchor, number, title }: Listed) => {
    const id = htmlId(anchor);
    const text = title === '' ? (titles.get(anchor) ?? '') : title;
    return { number, title: textHtml(text), href: hrefOf(id), folio: folioOf(layout, id) };
  });
}
