/** Official names and titles, which may be quoted in full: those listed, and what the ledger and the glossary name. */
import type { Library } from '../model/library.ts';
import { type PlacedWord, stretchesOf } from '../model/word-runs.ts';

/** First word → the names that begin with it, as words. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

export function namesByFirstWord(library: Library): Names {
  const written = [
    ...library.quotable.map(({ value }) => value),
    ...[...library.sources.values()].map(({ title }) => title),
    ...[...library.organisations.values()].map(({ name }) => name),
    ...[...library.terms.values()].map(({ expansion }) => expansion?.source ?? ''),
  ];
  const names = new Map<string, (readonly string[])[]>();
  for (const each of written) {
    const words = stretchesOf(each).flatMap((stretch) => stretch.map(({ word }) => word));
    const [first] = words;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), words]);
  }
  return names;
}

/** Which of these words stand in a name. */
export function namedWords(words: readonly PlacedWord[], names: Names): ReadonlySet<number> {
  const named = new Set<number>();
  for (const [at, { word }] of words.entries())
    for (const name of names.get(word) ?? [])
      if (name.every((each, index) => words[at + index]?.word === each))
        for (const index of name.keys()) named.add(at + index);
  return named;
}
