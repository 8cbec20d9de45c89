/** Faults of several readings of one content → each told once. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { lineSpan, type SourceText } from '../model/span.ts';

/** Those that are not told already: of one kind at one place. */
export function without(faults: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, span }: Diagnostic): string => `${code} ${span.path} ${span.start}`;
  const known = new Set(told.map(key));
  return faults.filter((fault) => !known.has(key(fault)));
}

/** What a document lacks because a thing of it could not be read or found is no further fault: that an error keeps it out was told. */
export function withoutConsequences(
  ofDocuments: readonly Diagnostic[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  return known.some(({ severity }) => severity === 'error')
    ? ofDocuments.filter(({ code }) => code !== 'deck-minutes' && code !== 'slide-empty')
    : ofDocuments;
}

/** A version of a deck may miss the minutes by as much as the deck does: that is one fault. */
export function withoutSame(
  faults: readonly Diagnostic[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const said = new Set(told.filter(({ code }) => code === 'deck-minutes').map(({ message }) => message));
  return without(faults, told).filter(({ code, message }) => code !== 'deck-minutes' || !said.has(message));
}

/** What is said of a line that could not be read as it was meant: its fault of writing was told. */
export function withoutDoubtful(
  faults: readonly Diagnostic[],
  told: readonly Diagnostic[],
  texts: readonly SourceText[],
): readonly Diagnostic[] {
  const byPath = new Map(texts.map(({ path, text }) => [path, text]));
  const lineOf = ({ span }: Diagnostic): string =>
    `${span.path} ${lineSpan(byPath.get(span.path) ?? '', { ...span, end: span.start }).start}`;
  const doubtful = new Set(told.filter(({ code }) => code === 'yaml-syntax').map(lineOf));
  return doubtful.size === 0 ? faults : faults.filter((fault) => !doubtful.has(lineOf(fault)));
}
