/** The pages of one book in one edition that differ → the pieces its errata sheet is made of. */
import type { ChangedPiece } from '../../compose/errata/compose-errata.ts';
import type { MovedPlace } from '../../compose/errata/errata.ts';
import type { Anchor } from '../../model/ids.ts';
import type { PageRow } from '../../write/manifest/rows.ts';
import type { Recorded } from '../record/recorded.ts';
import { type Change, rowOf } from './compare-rows.ts';

export interface BookChanges {
  readonly changes: readonly Change<PageRow>[];
  /** All of the printed book. */
  readonly before: readonly Recorded<PageRow>[];
  readonly after: readonly Recorded<PageRow>[];
}

/** In the order of the book; numbers, titles and pages are those of the printed one. */
export function changedPieces({ changes, before, after }: BookChanges): readonly ChangedPiece[] {
  const chapters = new Map(
    [...after, ...before].flatMap(({ row }) => (row.kind === 'chapter' ? [[row.anchor, row] as const] : [])),
  );
  const place = new Map(after.map(({ row }, at) => [row.anchor, at]));
  return changes
    .flatMap((change) => (change.how === 'moved' ? [] : [{ change, how: change.how }]))
    .sort(
      (one, other) => placeOf(one.change, place, after.length) - placeOf(other.change, place, after.length),
    )
    .map(({ change, how }) => {
      const row = change.before?.row ?? rowOf(change);
      const chapter = row.chapter && chapters.get(row.chapter);
      return {
        kind: row.kind,
        how,
        number: row.number,
        title: row.title,
        chapter: chapter && { number: chapter.number ?? '', title: chapter.title },
        folio: change.before?.row.folio,
        before: change.before?.words ?? [],
        after: change.after?.words ?? [],
      };
    });
}

/** What went stands with its chapter. */
function placeOf(change: Change<PageRow>, places: ReadonlyMap<string, number>, end: number): number {
  const row = rowOf(change);
  return places.get(row.anchor) ?? places.get(row.chapter ?? '') ?? end;
}

/** Sections that begin on another page. */
export function movedPlaces({ changes }: BookChanges): readonly MovedPlace[] {
  return changes.flatMap(({ before, after }) => {
    const [old, now] = [before?.row, after?.row];
    if (old?.folio === undefined || now?.folio === undefined || old.folio === now.folio) return [];
    if (now.kind !== 'section') return [];
    return [{ number: old.number ?? '', title: now.title, before: old.folio, after: now.folio }];
  });
}

/** Chapters of the new book in which anything changed, by their anchors. */
export function changedChapters({ changes, after }: BookChanges): readonly Anchor[] {
  const touched = new Set(
    changes.filter(({ how }) => how !== 'moved').map((change) => rowOf(change).chapter),
  );
  return after.flatMap(({ row }) => (row.kind === 'chapter' && touched.has(row.anchor) ? [row.anchor] : []));
}

/** The pages a chapter takes in the printed book, up to whatever begins next. */
export function pagesOfChapter(
  anchor: string,
  rows: readonly Recorded<PageRow>[],
): { readonly first: number; readonly last: number } | undefined {
  const first = pageOf(rows.find(({ row }) => row.kind === 'chapter' && row.anchor === anchor)?.row);
  if (first === undefined) return undefined;
  const own = rows.flatMap(({ row }) => (row.chapter === anchor ? (pageOf(row) ?? []) : []));
  const others = rows.flatMap(({ row }) => (row.chapter === anchor ? [] : (pageOf(row) ?? [])));
  const next = others.filter((page) => page > first);
  return { first, last: next.length > 0 ? Math.min(...next) - 1 : Math.max(first, ...own) };
}

/** Front matter is numbered in Roman letters. */
function pageOf(row: PageRow | undefined): number | undefined {
  const page = Number(row?.folio);
  return Number.isInteger(page) ? page : undefined;
}
