/** The index of a handbook, turned into a printed one: entries with their page numbers, as far as this book prints their places. */

import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { textHtml } from '../../craft/markup/runs.ts';
import { printedIndex } from '../../craft/printed-index.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { IndexEntry, IndexGroup, IndexTarget } from '../../model/index-entry.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { pagesHtml } from './page-numbers.ts';
import { widePage } from './page-rules.ts';
import { hrefOf } from './print-links.ts';
import type { IndexLineView, IndexView } from './view-shapes.ts';

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

export function indexView(groups: readonly IndexGroup[], context: BookContext): IndexView | undefined {
  if (groups.length === 0) return undefined;
  return {
    id: ids.index,
    blank: context.layout.blanks.has(ids.index),
    heading: context.words['book-index'],
    page: widePage,
    letters: groups.map(({ letter, entries }) => ({
      letter,
      entries: entries.map((entry) => ({
        ...lineView(entry, context),
        isLong: entry.subs.length > mostKeptWhole,
        subs: [
          ...entry.subs.map((sub) => lineView(sub, context)),
          // Behind sub-entries it stands as one of them, or it would be taken for the last of them.
          ...(entry.subs.length > 0 && entry.seeAlso.length > 0 ? [seeAlsoLine(entry, context)] : []),
        ],
      })),
    })),
  };
}

/** An entry of more lines may go on in the next column. */
const mostKeptWhole = 7;

function lineView(entry: IndexEntry, context: BookContext): IndexLineView {
  const { words, layout } = context;
  const heading = textHtml(entry.heading);
  const pages = pagesHtml(entry.places, layout);
  const related = entry.subs.length === 0 ? entry.seeAlso : [];
  return {
    id: htmlId(entry.anchor),
    text: joinHtml([
      entry.isTitle ? element('em', {}, heading) : heading,
      ...(entry.places.length === 0 ? [] : [escapeHtml('\u2002'), pages]),
      ...targetsHtml(entry.see, words['index-see'], ', '),
      ...targetsHtml(related, words['index-see-also'], '; '),
    ]),
  };
}

function seeAlsoLine(entry: IndexEntry, { words }: BookContext): IndexLineView {
  return {
    id: `${htmlId(entry.anchor)}.also`,
    text: joinHtml(targetsHtml(entry.seeAlso, words['index-see-also'], '')),
  };
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
