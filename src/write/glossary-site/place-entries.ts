/** Entries by letter become one row, each knowing its neighbours and its letter's. */
import type { Entry, Glossary } from '../../compose/glossary/glossary.ts';

export interface PlacedEntry {
  readonly entry: Entry;
  readonly letter: string;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
  readonly previousLetter: string | undefined;
  readonly nextLetter: string | undefined;
}

export function placeEntries({ letters }: Glossary): readonly PlacedEntry[] {
  const row = letters.flatMap(({ letter, entries }, at) => {
    const [previousLetter, nextLetter] = [letters[at - 1]?.letter, letters[at + 1]?.letter];
    return entries.map((entry) => ({ entry, letter, previousLetter, nextLetter }));
  });
  return row.map((placed, at) => ({ ...placed, previous: row[at - 1]?.entry, next: row[at + 1]?.entry }));
}
