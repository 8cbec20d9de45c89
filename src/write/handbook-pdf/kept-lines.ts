/** Measured paragraphs and items of two or three lines, turned into marks that keep their lines together. */
import { innerTags, type Measured } from './measured.ts';

/** Piece → which of its inner elements, by `at`. */
export type KeptLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Where two of three lines fit on a page, Chromium forgets that no line must stand alone, and so it does between two
 * lines beside a break that is to be avoided: the only cases, and common.
 * Every piece is named, for it ends the one before it.
 */
export function keptLines(ids: readonly string[], measures: ReadonlyMap<string, Measured>): KeptLines {
  return new Map(
    ids.map((id) => {
      const texts = (measures.get(id)?.inner ?? []).filter(({ kind }) => kind === 'p' || kind === 'li');
      return [
        id,
        new Set(texts.filter(({ lines }) => lines === 2 || lines === 3).map(({ at }) => at)),
      ] as const;
    }),
  );
}

/** Marks them in a text that holds the same pieces, in whatever order. */
export function markKept(html: string, kept: KeptLines): string {
  if (kept.size === 0) return html;
  let places: ReadonlySet<number> | undefined;
  let since = -1;
  return html.replace(new RegExp(` id="([^"]+)"|${innerTags}`, 'g'), (found, id: string | undefined) => {
    if (id === undefined) since += 1;
    else if (kept.has(id)) [places, since] = [kept.get(id), -1];
    return id === undefined && places?.has(since) ? `${found} data-kept` : found;
  });
}
