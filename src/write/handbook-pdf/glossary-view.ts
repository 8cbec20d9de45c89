/** Glossary entries and the bibliography, turned into the views of the last pages. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import type { GlossaryLine } from '../../compose/handbook/glossary-lines.ts';
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { element, type Html, joinHtml } from '../../craft/markup/html.ts';
import { runsHtml, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { IndexGroup, IndexPlace } from '../../model/index-entry.ts';
import type { Runs } from '../../model/run.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import type { GuidedList } from './guide-words.ts';
import { isDraft } from './layout.ts';
import { onePageEach } from './list-pages.ts';
import { pageRanges, pagesHtml } from './page-numbers.ts';
import { widePage } from './page-rules.ts';
import type { BibliographyView, EntryView, GlossaryView, OtherNameView } from './view-shapes.ts';

export function glossaryView(index: readonly IndexGroup[], context: BookContext): GlossaryView | undefined {
  const { glossaryLines } = context.handbook;
  if (glossaryLines.length === 0) return undefined;
  const places = placesByTerm(index);
  const lines = glossaryLines.map((line, at) => ({ line, id: lineId(line, at) }));
  return {
    id: ids.glossary,
    blank: context.layout.blanks.has(ids.glossary),
    heading: context.words.glossary,
    page: widePage,
    groups: onePageEach(lines, ({ id }) => id, context.layout).map((group) => ({
      lines: group.map(({ line, id }) =>
        line.kind === 'entry'
          ? { entry: entryView(line.value, places.get(line.value.anchor) ?? [], context), other: undefined }
          : { entry: undefined, other: otherView(line, id, context) },
      ),
    })),
  };
}

/** Its lines, for the heads of its pages. */
export function glossaryList({ glossaryLines }: Handbook): GuidedList {
  const lines = glossaryLines.map((line, at) => ({
    id: lineId(line, at),
    words: line.heading,
    isRest: false,
  }));
  return { opener: ids.glossary, lines };
}

function lineId(line: GlossaryLine, at: number): string {
  return line.kind === 'entry' ? htmlId(line.value.anchor) : `name.${at + 1}`;
}

/** `Internet Governance Forum see IGF`. */
function otherView(
  { heading, to }: Extract<GlossaryLine, { kind: 'see' }>,
  id: string,
  { words, body }: BookContext,
): OtherNameView {
  const target = body.links.term(to.anchor, to.preferred);
  return {
    id,
    name: heading,
    see: joinHtml([element('em', {}, textHtml(words['index-see'])), textHtml(' '), target]),
  };
}

/** All places the index knows of a term, whatever they say of it. */
function placesByTerm(index: readonly IndexGroup[]): ReadonlyMap<Anchor, readonly IndexPlace[]> {
  const entries = index.flatMap(({ entries }) => entries);
  return new Map(
    entries.flatMap(({ term, places, subs }) =>
      term === undefined ? [] : [[term, [...places, ...subs.flatMap((sub) => sub.places)]] as const],
    ),
  );
}

function entryView(entry: Entry, places: readonly IndexPlace[], context: BookContext): EntryView {
  const { words } = context;
  const { links } = context.body;
  return {
    id: htmlId(entry.anchor),
    preferred: entry.preferred,
    expansion: entry.expansion,
    status: entry.status === 'preferred' ? undefined : words[entry.status],
    definition: runsHtml(entry.definition, links),
    notes: notesOf(entry, words).map(({ label, runs }) => ({ label, text: runsHtml(runs, links) })),
    see: seeHtml(entry, context),
    pages: usedHtml(entry, places, context),
  };
}

/** What was then, what is now, and how the word is used. */
function notesOf({ once, today, usage }: Entry, words: BookContext['words']): readonly EntryNote[] {
  return [
    ...(once === undefined ? [] : [{ label: words.then, runs: once }]),
    ...(today === undefined ? [] : [{ label: once === undefined ? words.today : words.now, runs: today }]),
    ...(usage === undefined ? [] : [{ label: words.usage, runs: usage }]),
  ];
}

interface EntryNote {
  readonly label: string;
  readonly runs: Runs;
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

/** The pages that use the term, as the index has them; of one that only questions use, the sections they belong to. */
function usedHtml(
  { usedInHandbook }: Entry,
  places: readonly IndexPlace[],
  { words, layout, anchors }: BookContext,
): Html | undefined {
  const sections = usedInHandbook
    .filter(({ anchor }) => anchors.has(anchor))
    .map(({ anchor }) => ({ from: anchor, isSection: false, isMain: false }));
  const all = places.length > 0 ? places : sections;
  if (all.length === 0) return undefined;
  const [first, ...others] = pageRanges(all, layout);
  const isOne = first !== undefined && first.first.page === first.last.page && others.length === 0;
  const word = isOne && !isDraft(layout) ? words.page : words['pages-short'];
  return joinHtml([textHtml(`${word}\u00a0`), pagesHtml(all, layout)]);
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
