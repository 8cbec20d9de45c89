/** Glossary entries and the bibliography, turned into the views of the last pages; each glossary page knows its guide words. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import { escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { htmlId } from '../../model/ids.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { folioOf, isDraft, type Layout } from './layout.ts';
import { type HeadedPages, openerPage, widePage } from './page-rules.ts';
import { pageLinkInList } from './print-links.ts';
import type { BibliographyView, EntryView, GlossaryView } from './view-shapes.ts';

export interface GlossaryPage {
  /** The page's name in CSS: its head carries the first and the last term on it. */
  readonly name: string;
  /** Its outer side. */
  readonly side: 'left' | 'right';
  readonly entries: readonly Entry[];
}

/** One run of pages before the first print, one page each after it. */
export function glossaryPages(entries: readonly Entry[], { places }: Layout): readonly GlossaryPage[] {
  const pages = new Map<number, Entry[]>();
  for (const entry of entries) {
    const page = places?.get(htmlId(entry.anchor)) ?? 0;
    pages.set(page, [...(pages.get(page) ?? []), entry]);
  }
  return [...pages].map(([page, group], at) => ({
    name: at === 0 ? openerPage : `glossary-${at}`,
    side: page % 2 === 0 ? 'right' : 'left',
    entries: group,
  }));
}

/** The opening page has no head. */
export function glossaryHeads(pages: readonly GlossaryPage[]): readonly HeadedPages[] {
  return pages.slice(1).map(({ name, entries }) => {
    const words = [...new Set([entries[0], entries.at(-1)].map((entry) => entry?.preferred ?? ''))].join(
      ' – ',
    );
    return { name, verso: words, recto: words, tab: undefined };
  });
}

export function glossaryView(pages: readonly GlossaryPage[], context: BookContext): GlossaryView | undefined {
  const [first, ...groups] = pages.map(({ name, side, entries }) => ({
    page: name,
    side,
    entries: entries.map((entry) => entryView(entry, context)),
  }));
  if (first === undefined) return undefined;
  return {
    id: ids.glossary,
    blank: context.layout.blanks.has(ids.glossary),
    heading: context.words.glossary,
    first,
    groups,
  };
}

function entryView(entry: Entry, context: BookContext): EntryView {
  const { words } = context;
  const { links } = context.body;
  return {
    id: htmlId(entry.anchor),
    preferred: entry.preferred,
    expansion: entry.expansion,
    status: entry.status === 'preferred' ? undefined : words[entry.status],
    definition: runsHtml(entry.definition, links),
    today: entry.today === undefined ? undefined : { label: words.today, text: runsHtml(entry.today, links) },
    see: seeHtml(entry, context),
    pages: pagesHtml(entry, context),
  };
}

function seeHtml(entry: Entry, context: BookContext): Html | undefined {
  const { links } = context.body;
  const known = entry.see.filter((see) => context.anchors.has(see.anchor));
  if (known.length === 0) return undefined;
  const terms = known.flatMap((see, at) => [
    textHtml(at === 0 ? '' : ', '),
    links.term(see.anchor, see.title),
  ]);
  return joinHtml([textHtml(`${context.words['see-also']} `), ...terms]);
}

/** The pages of the sections that use the term, each page once; in a draft as often as there are sections, the most there can be. */
function pagesHtml(entry: Entry, context: BookContext): Html | undefined {
  const used = entry.usedInHandbook
    .filter(({ anchor }) => context.anchors.has(anchor))
    .map(({ anchor }) => htmlId(anchor));
  const pageOf = (id: string, at: number) =>
    isDraft(context.layout) ? String(at) : folioOf(context.layout, id);
  const folios = used.map((id, at) => [pageOf(id, at), id] as const);
  const once = new Map(folios.sort(([a], [b]) => Number(a) - Number(b)));
  if (once.size === 0) return undefined;
  const word = once.size === 1 ? context.words.page : context.words['pages-short'];
  const links = [...once.values()].flatMap((id, at) => [
    escapeHtml(at === 0 ? '' : ', '),
    pageLinkInList(id, context.layout),
  ]);
  return joinHtml([textHtml(`${word}\u00a0`), ...links]);
}

export function bibliographyView(context: BookContext): BibliographyView | undefined {
  const { bibliography } = context.handbook;
  if (bibliography.length === 0) return undefined;
  return {
    id: ids.bibliography,
    blank: context.layout.blanks.has(ids.bibliography),
    heading: context.words.bibliography,
    page: widePage,
    entries: bibliography.map(({ anchor, runs }) => ({
      id: htmlId(anchor),
      text: runsHtml(runs, context.body.links),
    })),
  };
}
