/** What is easily told wrongly is told right, wherever it is told; and each assertion that says so can fail. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from './documents.ts';
import { passagesOf } from './passages.ts';
import { coverageOf } from './project.ts';
import { readLibrary } from './shipped.ts';
import { breaches, readTraps, type Said, withMistake, writtenValue } from './trap-assertions.ts';

const library = readLibrary();
const said: Said = {
  passages: passagesOf(library, documentsOf(library)).map(({ place, text }) => ({
    place,
    text: text.replaceAll(/\s/g, ' '),
  })),
  values: new Map(
    [...library.facts.values()].flatMap(({ id, values }) =>
      [...values].map(([name, value]) => [`${id.value}.${name}`, writtenValue(value)] as const),
    ),
  ),
  shown: new Set(
    coverageOf(library)
      .facts.filter(({ uses }) => uses.length > 0)
      .map(({ id }) => id),
  ),
};
const traps = readTraps();

test('there are forty-eight, each with assertions or a reason', () => {
  expect(traps.map(({ trap }) => trap)).toEqual(
    Array.from({ length: 48 }, (_, index) => `TR-${String(index + 1).padStart(2, '0')}`),
  );
  const bare = traps.filter(({ assert = [], reason }) => assert.length === 0 && reason === undefined);
  expect(bare).toEqual([]);
});

describe.each(traps)('$trap: $beware', ({ assert = [] }) => {
  test.each(assert.map((assertion) => [JSON.stringify(assertion), assertion] as const))(
    '%s',
    (_name, assertion) => {
      expect(breaches(assertion, said)).toEqual([]);
      expect(breaches(assertion, withMistake(assertion, said))).not.toEqual([]);
    },
  );
});
