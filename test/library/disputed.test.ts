/** Where sources have two numbers, whoever prints one has the other at hand; and each line of the list that says so can fail. */
import { describe, expect, test } from 'vitest';
import { allSections, allSlides, oneSided, readDisputed, showing, withoutNotes } from './disputed.ts';
import { readLibrary } from './shipped.ts';

const library = readLibrary();
const shown = [...allSlides(library), ...allSections(library), ...withoutNotes(library)];

describe.each(readDisputed())('$what', (disputed) => {
  test('has its other numbers beside it wherever it is printed', () => {
    expect(oneSided(disputed, shown)).toEqual([]);
  });

  test('is printed, and would be found without them', () => {
    const bare = showing(disputed, shown).map((each) => ({ ...each, notes: '' }));
    expect(oneSided(disputed, bare)).toHaveLength(bare.length * disputed.other.length);
    expect(bare).not.toEqual([]);
  });

  test('is of facts that the ledger has', () => {
    expect(disputed.facts.filter((id) => !library.facts.has(id))).toEqual([]);
  });
});
