/** A library → the words its own names are made of: terms, organisations and people. */
import type { Library } from '../model/library.ts';

/** Shorter words have too many neighbours that are words as well. */
export const shortestName = 6;

export function ownNameWords({ terms, organisations, people }: Library): ReadonlySet<string> {
  const names = [
    ...[...terms.values()].flatMap(({ preferred, expansion, aliases }) => [
      preferred.source,
      expansion?.source ?? '',
      ...aliases.map(({ value }) => value),
    ]),
    ...[...organisations.values(), ...people.values()].map(({ name }) => name),
  ];
  return new Set(names.flatMap((name) => wordsIn(name).map(({ word }) => word.toLowerCase())));
}

export interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/** Words of letters alone, long enough to be judged. */
export function wordsIn(text: string): readonly PlacedWord[] {
  return [...text.matchAll(longWord)]
    .filter((match) => standsAlone(text, match.index, match.index + match[0].length))
    .map((match) => ({ word: match[0], at: match.index }));
}

const longWord = new RegExp(String.raw`\p{L}{${shortestName},}`, 'gu');

/** Not a part of an address, a symbol or a compound. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{N}/.@_-]/u.test(text.charAt(start - 1)) &&
    !/^(?:[\p{N}/@_]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** Stretches of a text in quotation marks: the words of others. */
export function quotations(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
