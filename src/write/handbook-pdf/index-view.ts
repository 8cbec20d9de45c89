/** The index of a handbook, turned into a printed one: entries with their page numbers, as far as this book prints their places. */

import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { textHtml } from '../../craft/markup/runs.ts';
import { printedIndex } from '../../craft/printed-index.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { IndexEntry, IndexGroup, IndexTarget } from '../../model/index-entry.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import type { GuidedList } from './guide-words.ts';
import { isDraft } from './layout.ts';
import { onePageEach } from './list-pages.ts';
import { pagesHtml } from './page-numbers.ts';
import { widePage } from './page-rules.ts';
import { hrefOf } from './print-links.ts';
import type { IndexEntryView, IndexLineView, IndexView } from './view-shapes.ts';

/** The places of index entries as they are set; what is composed but not printed never comes here. */
export interface IndexMarks {
  readonly set: ReadonlySet<Anchor>;
  /** The marked words, where the entry finds them. */
  place(anchor: Anchor, words: Html): Html;
}

/** Fills as the book is set, from its first page to its last. */
export function openIndexMarks(): IndexMarks {
  const set = new Set<Anchor>();
  return {
    set,
    place(anchor, words) {
      if (set.has(anchor)) return words;
      set.add(anchor);
      return element('span', { id: htmlId(anchor) }, words);
    },
  };
}

/** Once all that comes before the index has been set: what of it this book prints. */
export function indexOf({ handbook, marks, anchors }: BookContext): readonly IndexGroup[] {
  const isPrinted = (place: Anchor) => marks.set.has(place) || anchors.has(place);
  return printedIndex(handbook.index, isPrinted);
}

/** Its lines, for the heads of its pages. */
export function indexList(groups: readonly IndexGroup[]): GuidedList {
  const lines = groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ anchor, name, subs }) => [
      { id: htmlId(anchor), words: name, isRest: false },
      ...subs.map((sub) => ({ id: htmlId(sub.anchor), words: name, isRest: true })),
      { id: `${htmlId(anchor)}.also`, words: name, isRest: true },
    ]);
  return { opener: ids.index, lines };
}

export function indexView(index: readonly IndexGroup[], context: BookContext): IndexView | undefined {
  if (index.length === 0) return undefined;
  const lines = index.flatMap(({ letter, entries }) =>
    entries.flatMap((entry, at) => linesOf(entry, at === 0 ? letter : undefined, context)),
  );
  return {
    id: ids.index,
    blank: context.layout.blanks.has(ids.index),
    heading: context.words['book-index'],
    page: widePage,
    groups: onePageEach(lines, ({ view }) => view.id, context.layout).map((page) => ({
      letters: lettersOf(page, context),
    })),
  };
}

/** One line of the index and where it belongs. */
interface Line {
  readonly entry: IndexEntry;
  /** Undefined but where the letter begins. */
  readonly letter: string | undefined;
  readonly isSub: boolean;
  readonly view: IndexLineView;
}

function linesOf(entry: IndexEntry, letter: string | undefined, context: BookContext): readonly Line[] {
  const { words } = context;
  const id = htmlId(entry.anchor);
  const sub = (view: IndexLineView): Line => ({ entry, letter: undefined, isSub: true, view });
  const also = targetsHtml(entry.seeAlso, words['index-see-also'], '');
  return [
    { entry, letter, isSub: false, view: { id, text: entryHtml(entry, context) } },
    ...entry.subs.map((each) => sub({ id: htmlId(each.anchor), text: entryHtml(each, context) })),
    // Behind sub-entries it stands as one of them, or it would be taken for the last of them.
    ...(entry.subs.length > 0 && also.length > 0 ? [sub({ id: `${id}.also`, text: joinHtml(also) })] : []),
  ];
}

type LetterView = IndexView['groups'][number]['letters'][number];

/** The lines of one page under their letters and entries; what goes on from the page before says so. */
function lettersOf(lines: readonly Line[], context: BookContext): readonly LetterView[] {
  const letters: { letter: string | undefined; entries: EntryInProgress[] }[] = [];
  for (const line of lines) {
    if (line.letter !== undefined || letters.length === 0) letters.push({ letter: line.letter, entries: [] });
    const entries = letters.at(-1)?.entries ?? [];
    if (!line.isSub) entries.push(entryOf(line, line.view, context));
    else {
      if (entries.length === 0) entries.push(entryOf(line, undefined, context));
      entries.at(-1)?.subs.push(line.view);
    }
  }
  return letters;
}

type EntryInProgress = IndexEntryView & { readonly subs: IndexLineView[] };

function entryOf(
  { entry }: Line,
  view: IndexLineView | undefined,
  { words, layout }: BookContext,
): EntryInProgress {
  const isLong = entry.subs.length > mostKeptWhole;
  return {
    id: view?.id,
    text: view?.text ?? textHtml(`${entry.name} (${words.continued})`),
    isLong,
    isRoomy: isLong && isDraft(layout),
    subs: [],
  };
}

/** An entry of more lines may go on in the next column. */
const mostKeptWhole = 7;

function entryHtml(entry: IndexEntry, { words, layout }: BookContext): Html {
  const heading = textHtml(entry.heading);
  const related = entry.subs.length === 0 ? entry.seeAlso : [];
  return joinHtml([
    entry.isTitle ? element('em', {}, heading) : heading,
    ...(entry.places.length === 0 ? [] : [escapeHtml('\u2002'), pagesHtml(entry.places, layout)]),
    ...targetsHtml(entry.see, words['index-see'], ', '),
    ...targetsHtml(related, words['index-see-also'], '; '),
  ]);
}

/** `, see IGF`; `; see also MAG; NRI`. */
function targetsHtml(targets: readonly IndexTarget[], word: string, before: string): readonly Html[] {
  if (targets.length === 0) return [];
  const links = targets.flatMap(({ anchor, heading }, at) => [
    escapeHtml(at === 0 ? ' ' : '; '),
    element('a', { href: hrefOf(htmlId(anchor)) }, textHtml(heading)),
  ]);
  return [escapeHtml(before), element('em', {}, textHtml(word)), ...links];
}
