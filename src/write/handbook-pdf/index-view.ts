/** The marks authors set for the index, turned into an alphabet of entries and the pages they stand on. */
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { textHtml } from '../../craft/markup/runs.ts';
import { ids } from './book-ids.ts';
import type { BookContext } from './context.ts';
import { folioOf } from './layout.ts';
import { widePage } from './page-rules.ts';
import { pageLink } from './print-links.ts';
import type { IndexView } from './view-shapes.ts';

/** One place an entry points to. */
export interface IndexMark {
  readonly entry: string;
  readonly id: string;
}

export interface IndexMarks {
  readonly marks: readonly IndexMark[];
  /** What stands at the marked place; every call is a further mark. */
  place(entry: string): Html;
}

/** Fills as the book is set, from its first page to its last. */
export function openIndexMarks(): IndexMarks {
  const marks: IndexMark[] = [];
  return {
    marks,
    place(entry) {
      const id = `index.${marks.length + 1}`;
      marks.push({ entry, id });
      return element('span', { id });
    },
  };
}

export function indexView(marks: readonly IndexMark[], context: BookContext): IndexView | undefined {
  if (marks.length === 0) return undefined;
  const { words, layout, handbook } = context;
  const collator = new Intl.Collator(handbook.imprint.language);
  const entries = new Map<string, IndexMark[]>();
  for (const mark of marks) entries.set(mark.entry, [...(entries.get(mark.entry) ?? []), mark]);
  const sorted = [...entries].sort(([one], [other]) => collator.compare(one, other));
  const groups = new Map<string, { readonly text: Html; readonly pages: Html }[]>();
  for (const [entry, places] of sorted) {
    const letter = letterOf(entry);
    groups.set(letter, [
      ...(groups.get(letter) ?? []),
      { text: textHtml(entry), pages: pagesHtml(places, context) },
    ]);
  }
  return {
    id: ids.index,
    blank: layout.blanks.has(ids.index),
    heading: words['book-index'],
    page: widePage,
    letters: [...groups].map(([letter, rows]) => ({ letter, rows })),
  };
}

/** `É` stands under `E`. */
function letterOf(entry: string): string {
  return entry.normalize('NFD').charAt(0).toLocaleUpperCase('en');
}

/** Each page once, in order. */
function pagesHtml(marks: readonly IndexMark[], { layout }: BookContext): Html {
  const once = new Map(marks.map(({ id }) => [folioOf(layout, id), id]));
  return joinHtml(
    [...once.values()].flatMap((id, at) => [escapeHtml(at === 0 ? '' : ', '), pageLink(id, layout)]),
  );
}
