/** An index, turned into what of it one medium can show: entries that lead somewhere there, and what sends to them. */
import type { Anchor } from '../model/ids.ts';
import type { IndexEntry, IndexGroup } from '../model/index-entry.ts';

export function printedIndex(
  groups: readonly IndexGroup[],
  isPrinted: (place: Anchor) => boolean,
): readonly IndexGroup[] {
  const kept = groups.map(({ letter, entries }) => ({
    letter,
    entries: entries.map((entry) => withPrinted(entry, isPrinted)),
  }));
  const there = new Set(
    kept.flatMap(({ entries }) => entries.filter(leadsSomewhere).map(({ anchor }) => anchor)),
  );
  return kept
    .map(({ letter, entries }) => ({
      letter,
      entries: entries
        .map((entry) => withTargets(entry, there))
        .filter((entry) => leadsSomewhere(entry) || entry.see.length > 0),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function leadsSomewhere({ places, subs }: IndexEntry): boolean {
  return places.length > 0 || subs.length > 0;
}

function withPrinted(entry: IndexEntry, isPrinted: (place: Anchor) => boolean): IndexEntry {
  return {
    ...entry,
    places: entry.places.filter(({ from }) => isPrinted(from)),
    subs: entry.subs.map((sub) => withPrinted(sub, isPrinted)).filter(({ places }) => places.length > 0),
  };
}

function withTargets(entry: IndexEntry, there: ReadonlySet<Anchor>): IndexEntry {
  return {
    ...entry,
    subs: entry.subs.map((sub) => withTargets(sub, there)),
    see: entry.see.filter(({ anchor }) => there.has(anchor)),
    seeAlso: entry.seeAlso.filter(({ anchor }) => there.has(anchor)),
  };
}
