/** The rows of an earlier output beside what would be made now → which of its numbers can be trusted. */
import type { Anchor } from '../../model/ids.ts';
import type { Edition } from '../../model/recipe.ts';
import type { PageRow } from '../../write/manifest/rows.ts';
import type { ManifestRows } from '../manifest-rows.ts';
import type { Recording } from '../record/recorded.ts';

/** `missing` was never built there, or without pages; `stale` says other words than the content says now. */
export type OutputState = 'current' | 'stale' | 'missing';

export interface LastOutput {
  readonly bookState: (book: string, edition: Edition) => OutputState;
  readonly deckState: (deck: string) => OutputState;
  /** The number printed on the first page of something. */
  readonly folio: (book: string, edition: Edition, anchor: Anchor) => string | undefined;
  /** Rows of a book with a printed number. */
  readonly pages: (book: string) => readonly PageRow[];
  readonly has: (path: string) => boolean;
}

export function outputOf(rows: ManifestRows, { slides, pages }: Recording): LastOutput {
  const paths = new Set(rows.artifacts.map(({ path }) => path));
  const printed = rows.pages.filter(({ folio }) => folio !== undefined);
  const folios = new Map(printed.map((row) => [`${row.book} ${row.edition} ${row.anchor}`, row.folio]));
  const pageSigns = (of: readonly PageRow[], book: string, edition: Edition): readonly string[] =>
    of
      .filter((row) => row.book === book && row.edition === edition)
      .map(({ anchor, hash }) => `${anchor} ${hash}`);
  const slideSigns = (of: ManifestRows['slides'], deck: string): readonly string[] =>
    of.filter((row) => row.deck === deck).map(({ number, hash }) => `${number} ${hash}`);
  return {
    bookState: (book, edition) =>
      printed.some((row) => row.book === book && row.edition === edition)
        ? stateOf(
            pageSigns(rows.pages, book, edition),
            pageSigns(
              pages.map(({ row }) => row),
              book,
              edition,
            ),
          )
        : 'missing',
    deckState: (deck) =>
      stateOf(
        slideSigns(rows.slides, deck),
        slideSigns(
          slides.map(({ row }) => row),
          deck,
        ),
      ),
    folio: (book, edition, anchor) => folios.get(`${book} ${edition} ${anchor}`),
    pages: (book) => printed.filter((row) => row.book === book),
    has: (path) => paths.has(path),
  };
}

function stateOf(before: readonly string[], now: readonly string[]): OutputState {
  if (before.length === 0) return 'missing';
  return before.toSorted().join('\n') === now.toSorted().join('\n') ? 'current' : 'stale';
}
