/** Rows of the manifest → those of one language as if it were alone, and back below its folder. */
import type { ManifestRows } from './manifest-rows.ts';

/** The base has no folder: its are all rows below no other's. `folder` is empty or ends in a slash. */
export function rowsBelow(rows: ManifestRows, folder: string, folders: readonly string[]): ManifestRows {
  const others = folders.filter((each) => each !== folder && each.length > folder.length);
  const isOwn = (name: string): boolean =>
    name.startsWith(folder) && !others.some((each) => name.startsWith(each));
  const own = (name: string): string => name.slice(folder.length);
  return {
    artifacts: rows.artifacts
      .filter(({ path }) => isOwn(path))
      .map((row) => ({ ...row, path: own(row.path) })),
    slides: rows.slides.filter(({ deck }) => isOwn(deck)).map((row) => ({ ...row, deck: own(row.deck) })),
    pages: rows.pages.filter(({ book }) => isOwn(book)).map((row) => ({ ...row, book: own(row.book) })),
    entries: rows.entries.filter(({ id }) => isOwn(id)).map((row) => ({ ...row, id: own(row.id) })),
    plans: rows.plans.filter(({ id }) => isOwn(id)).map((row) => ({ ...row, id: own(row.id) })),
  };
}

export function putBelow(rows: ManifestRows, folder: string): ManifestRows {
  return {
    artifacts: rows.artifacts.map((row) => ({ ...row, path: folder + row.path })),
    slides: rows.slides.map((row) => ({ ...row, deck: folder + row.deck })),
    pages: rows.pages.map((row) => ({ ...row, book: folder + row.book })),
    entries: rows.entries.map((row) => ({ ...row, id: folder + row.id })),
    plans: rows.plans.map((row) => ({ ...row, id: folder + row.id })),
  };
}
