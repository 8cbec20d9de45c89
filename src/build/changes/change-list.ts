/** A comparison → what people are told of it: one item a slide, page, entry or plan, whichever editions hold it. */
import type { EntryRow, PageKind, PageRow, PlanRow, SlideRow } from '../../write/manifest/rows.ts';
import type { Comparison, WholeChange } from './compare.ts';
import { type Change, rowOf } from './compare-rows.ts';

export type How = Change<unknown>['how'];

/** What was and what is; undefined where there is none, or where it is not known. */
export interface Was<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface Place {
  readonly edition: string;
  /** What became of it in this edition. */
  readonly how: How;
  readonly folio: Was<string>;
}

export type Item =
  | {
      readonly what: 'slide';
      readonly deck: string;
      readonly id: string;
      readonly number: Was<number>;
      readonly title: string;
      /** Only what the presenter says, plans or looks up: the room sees what it saw. */
      readonly isPresenters: boolean;
    }
  | {
      readonly what: 'page';
      readonly kind: Exclude<PageKind, 'entry' | 'plan'>;
      readonly book: string;
      readonly anchor: string;
      readonly number: Was<string>;
      readonly title: string;
      readonly places: readonly Place[];
    }
  | {
      readonly what: 'entry';
      readonly id: string;
      readonly title: string;
      readonly places: readonly (Place & { readonly book: string })[];
    }
  | { readonly what: 'plan'; readonly id: string; readonly title: string }
  | {
      readonly what: 'deck' | 'book';
      readonly id: string;
      readonly edition: string | undefined;
      readonly count: number;
    };

/** Content first; what only moved stands apart. */
export type ChangeList = Readonly<Record<How, readonly Item[]>>;

export function listChanges({ slides, pages, entries, plans, whole }: Comparison): ChangeList {
  const all: readonly Told[] = [
    ...whole.map(wholeItem),
    ...slides.map(slideItem),
    ...pageItems(pages),
    ...entryItems(entries, pages),
    ...plans.map(planItem),
  ];
  const of = (how: How): readonly Item[] => all.filter((each) => each.how === how).map(({ item }) => item);
  return { changed: of('changed'), new: of('new'), removed: of('removed'), moved: of('moved') };
}

interface Told {
  readonly how: How;
  readonly item: Item;
}

function wholeItem({ how, kind, ...rest }: WholeChange): Told {
  return { how, item: { what: kind, ...rest } };
}

function slideItem(change: Change<SlideRow>): Told {
  const { how, before, after } = change;
  const { deck, id, title } = rowOf(change);
  const number = { before: before?.row.number, after: after?.row.number };
  const isPresenters = how === 'changed' && before?.row.hash === after?.row.hash;
  return { how, item: { what: 'slide', deck, id, number, title, isPresenters } };
}

function planItem(change: Change<PlanRow>): Told {
  const { id, title } = rowOf(change);
  return { how: change.how, item: { what: 'plan', id, title } };
}

/** One item for all editions that hold it: how it changed most. */
function pageItems(changes: readonly Change<PageRow>[]): readonly Told[] {
  return groupsOf(changes).flatMap((editions): readonly Told[] => {
    const how = strength.find((each) => editions.some((edition) => edition.how === each)) ?? 'moved';
    const [change] = editions.filter((edition) => edition.how === how);
    if (change === undefined) return [];
    const { kind, book, anchor, title } = rowOf(change);
    // Entries and plans are told by themselves.
    if (kind === 'entry' || kind === 'plan') return [];
    const number = { before: change.before?.row.number, after: change.after?.row.number };
    const places = editions.map(placeOf);
    return [{ how, item: { what: 'page', kind, book, anchor, number, title, places } }];
  });
}

/** An entry changes once for all books, and moves in each of them. */
function entryItems(
  entries: readonly Change<EntryRow>[],
  pages: readonly Change<PageRow>[],
): readonly Told[] {
  const printed = pages.filter((change) => rowOf(change).kind === 'entry');
  const told = new Map<string, { readonly how: How; readonly title: string }>();
  for (const change of printed)
    told.set(entryId(rowOf(change)), { how: 'moved', title: rowOf(change).title });
  for (const change of entries)
    told.set(rowOf(change).id, { how: change.how, title: rowOf(change).preferred });
  return [...told].map(([id, { how, title }]): Told => {
    const own = printed.filter((change) => entryId(rowOf(change)) === id);
    const places = own.map((change) => ({ book: rowOf(change).book, ...placeOf(change) }));
    return { how, item: { what: 'entry', id, title, places } };
  });
}

/** `fr/igf` for the term of a French book. */
function entryId({ book, anchor }: PageRow): string {
  return book.slice(0, book.lastIndexOf('/') + 1) + anchor.replace(/^term\//, '');
}

function placeOf(change: Change<PageRow>): Place {
  const { how, before, after } = change;
  const folio = { before: before?.row.folio, after: after?.row.folio };
  return { edition: rowOf(change).edition, how, folio };
}

const strength: readonly How[] = ['changed', 'new', 'removed', 'moved'];

function groupsOf(changes: readonly Change<PageRow>[]): readonly (readonly Change<PageRow>[])[] {
  const groups = new Map<string, Change<PageRow>[]>();
  for (const change of changes) {
    const { book, anchor } = rowOf(change);
    const name = `${book} ${anchor}`;
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return [...groups.values()];
}
