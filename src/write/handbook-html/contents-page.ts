/** A book → its first page: what it is, its contents, its tables and figures, with the printed page of each. */
import type { Chapter, Listed } from '../../compose/handbook/handbook.ts';
import { bodyAnchor } from '../../craft/markup/body-anchor.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { html, list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { frameShape, frameView } from './frame.ts';
import { plainLinks } from './plain-links.ts';
import { hrefFrom, pageText, siteLinks } from './site-links.ts';

const rowShape = object({ number: text, title: html, href: text, folio: optional(text) });

export const contentsShape = object({
  frame: frameShape,
  words: object({ contents: text, 'printed-book': text, 'printed-pages': text }),
  title: text,
  subtitle: optional(text),
  description: optional(html),
  edition: text,
  /** The same book to print. */
  prints: list(object({ label: text, href: text })),
  parts: list(
    object({
      id: text,
      label: text,
      title: text,
      folio: optional(text),
      summary: optional(html),
      chapters: list(
        object({ number: text, title: html, href: text, folio: optional(text), sections: list(rowShape) }),
      ),
    }),
  ),
  back: list(object({ title: text, href: text })),
  lists: list(object({ id: text, heading: text, rows: list(rowShape) })),
});

type ContentsView = ViewOf<typeof contentsShape>;
type Row = ViewOf<typeof rowShape>;

export function contentsView(context: SiteContext): ContentsView {
  const { handbook, words } = context;
  const { title, subtitle, description } = handbook;
  const links = siteLinks(bookFiles.contents, context);
  const said = description === undefined ? (subtitle ?? title) : plainText(description);
  const frame = frameView({ file: bookFiles.contents, title, description: said }, context);
  return {
    frame,
    words,
    title,
    subtitle,
    description: description === undefined ? undefined : runsHtml(description, links),
    edition: `${words[editionWords[handbook.edition]]}. ${handbook.imprint.edition}, ${handbook.imprint.dateText}`,
    prints: printLinks(context),
    parts: partViews(context),
    back: [...frame.nav.front.slice(1), ...frame.nav.back],
    lists: listViews(context),
  };
}

const editionWords = {
  participant: 'participant-edition',
  facilitator: 'facilitator-edition',
  reader: 'reader-edition',
} as const;
const paperNames = { a4: 'PDF, A4', letter: 'PDF, Letter' } as const;

function printLinks({ handbook, folder }: SiteContext): ContentsView['prints'] {
  return handbook.papers.map((paper) => ({
    label: paperNames[paper],
    href: `../../${folder}-${paper}.pdf`,
  }));
}

function partViews(context: SiteContext): ContentsView['parts'] {
  const { handbook, words } = context;
  const links = siteLinks(bookFiles.contents, context);
  return handbook.parts.map((part) => ({
    id: htmlId(part.anchor),
    label: `${words.part} ${part.number}`,
    title: part.title,
    folio: pageText(part.anchor, context),
    summary: part.summary === undefined ? undefined : runsHtml(part.summary, links),
    chapters: part.chapters.map((chapter) => chapterRow(chapter, context)),
  }));
}

function chapterRow(
  chapter: Chapter,
  context: SiteContext,
): ContentsView['parts'][number]['chapters'][number] {
  const file = chapterFile(chapter);
  return {
    number: String(chapter.number),
    title: textHtml(chapter.title),
    href: file,
    folio: pageText(chapter.anchor, context),
    sections: chapter.sections.map(({ anchor, number, title }) => ({
      number,
      title: runsHtml(title, plainLinks),
      href: `${file}#${htmlId(anchor)}`,
      folio: pageText(anchor, context),
    })),
  };
}

function listViews(context: SiteContext): ContentsView['lists'] {
  const { handbook, words } = context;
  const sections = sectionTitles(context);
  const row = (listed: Listed): Row => listedRow(listed, sections, context);
  return [
    { id: 'book.tables', heading: words['tables-heading'], rows: handbook.tables.map(row) },
    { id: 'book.figures', heading: words['figures-heading'], rows: handbook.figures.map(row) },
  ].filter(({ rows }) => rows.length > 0);
}

/** What has no title of its own goes by its section's. */
function listedRow(
  { anchor, number, title }: Listed,
  sections: ReadonlyMap<Anchor, string>,
  context: SiteContext,
): Row {
  const address = context.addresses.get(anchor) ?? '';
  return {
    number,
    title: textHtml(title === '' ? (sections.get(anchor) ?? '') : title),
    href: hrefFrom(bookFiles.contents, context, address),
    folio: pageText(anchor, context),
  };
}

/** Anchor of a table or figure → its section's title. */
function sectionTitles({ handbook }: SiteContext): ReadonlyMap<Anchor, string> {
  const sections = handbook.parts.flatMap((part) => part.chapters).flatMap((chapter) => chapter.sections);
  return new Map(
    sections.flatMap(({ title, bodies }) =>
      bodies.flatMap((body) => {
        const anchor = bodyAnchor(body);
        return anchor === undefined ? [] : [[anchor, plainText(title)] as const];
      }),
    ),
  );
}
