/** Two editions → everything that differs between them, deck by deck and book by book. */
import type { EntryRow, PageRow, PlanRow, SlideRow } from '../../write/manifest/rows.ts';
import type { Recorded } from '../record/recorded.ts';
import { type Change, compareRows, type Likeness } from './compare-rows.ts';
import type { EditionRecord } from './edition.ts';

export interface Comparison {
  readonly slides: readonly Change<SlideRow>[];
  readonly pages: readonly Change<PageRow>[];
  readonly entries: readonly Change<EntryRow>[];
  readonly plans: readonly Change<PlanRow>[];
  /** Decks, and books in an edition, that only one of the two has: their rows are not told one by one. */
  readonly whole: readonly WholeChange[];
}

export interface WholeChange {
  readonly how: 'new' | 'removed';
  readonly kind: 'deck' | 'book';
  /** The deck's, or the book's. */
  readonly id: string;
  /** Of a book. */
  readonly edition: string | undefined;
  /** Slides, or pieces of the book. */
  readonly count: number;
}

export function compareEditions(before: EditionRecord, after: EditionRecord): Comparison {
  const isPublic = before.isPublic || after.isPublic;
  const [old, now] = [before.recording, after.recording];
  const decks = byGroup(old.slides, now.slides, ({ deck }) => deck);
  const open = (row: PageRow): boolean => !isPublic || row.edition !== 'facilitator';
  const [oldPages, newPages] = [old.pages, now.pages].map((pages) => pages.filter(({ row }) => open(row)));
  const books = byGroup(oldPages ?? [], newPages ?? [], ({ book, edition }) => `${book} ${edition}`);
  return {
    slides: both(decks).flatMap((group) => compareRows(group.before, group.after, slides)),
    pages: both(books).flatMap((group) => compareRows(group.before, group.after, pages)),
    entries: compareRows<EntryRow>(old.entries, now.entries, named),
    plans: isPublic ? [] : compareRows<PlanRow>(old.plans, now.plans, named),
    whole: [...wholeOf(decks, 'deck'), ...wholeOf(books, 'book')],
  };
}

const slides: Likeness<SlideRow> = {
  key: ({ id }) => id,
  hash: ({ hash }) => hash,
  differs: (before, after) => before.hash !== after.hash || notesDiffer(before, after),
  moved: (before, after) => before.number !== after.number,
};

/** Notes that one side does not tell of cannot differ. */
function notesDiffer(before: SlideRow, after: SlideRow): boolean {
  return before.notes !== undefined && after.notes !== undefined && before.notes !== after.notes;
}

const pages: Likeness<PageRow> = {
  key: ({ anchor }) => anchor,
  hash: ({ kind, hash }) => `${kind} ${hash}`,
  differs: (before, after) => before.hash !== after.hash,
  moved: (before, after) => before.number !== after.number || foliosDiffer(before, after),
};

function foliosDiffer(before: PageRow, after: PageRow): boolean {
  return before.folio !== undefined && after.folio !== undefined && before.folio !== after.folio;
}

/** Entries and plans, which have no place of their own. */
const named: Likeness<Pick<EntryRow & PlanRow, 'id' | 'hash'>> = {
  key: ({ id }) => id,
  hash: ({ hash }) => hash,
  differs: (before, after) => before.hash !== after.hash,
  moved: () => false,
};

interface Group<Row> {
  readonly name: string;
  readonly before: readonly Recorded<Row>[];
  readonly after: readonly Recorded<Row>[];
}

function byGroup<Row>(
  before: readonly Recorded<Row>[],
  after: readonly Recorded<Row>[],
  nameOf: (row: Row) => string,
): readonly Group<Row>[] {
  const names = [...new Set([...after, ...before].map(({ row }) => nameOf(row)))];
  const of = (all: readonly Recorded<Row>[], name: string) => all.filter(({ row }) => nameOf(row) === name);
  return names.map((name) => ({ name, before: of(before, name), after: of(after, name) }));
}

function both<Row>(groups: readonly Group<Row>[]): readonly Group<Row>[] {
  return groups.filter(({ before, after }) => before.length > 0 && after.length > 0);
}

function wholeOf<Row>(groups: readonly Group<Row>[], kind: WholeChange['kind']): readonly WholeChange[] {
  return groups
    .filter(({ before, after }) => before.length === 0 || after.length === 0)
    .map(({ name, before, after }): WholeChange => {
      const [id = '', edition] = name.split(' ');
      const how = before.length === 0 ? 'new' : 'removed';
      return { how, kind, id, edition, count: before.length + after.length };
    });
}
