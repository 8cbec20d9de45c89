import { expect, test } from 'vitest';
import {
  creepValue,
  dateValue,
  minutesValue,
  portValue,
  signatureValue,
  targetsIn,
} from '../../src/cli/argument-values.ts';

test.each([
  ['a date', dateValue, ['2026-11-20'], ['20 November', '2026-1-2', '']],
  ['minutes', minutesValue, ['1', '480'], ['0', '481', '1.5', 'ten']],
  ['a port', portValue, ['0', '65535'], ['-1', '65536', 'http']],
  ['a signature', signatureValue, ['4', '400'], ['0', '6', '404']],
  ['a creep', creepValue, ['0', '0.4', '10'], ['', ' ', '-1', '10.1', 'much']],
] as const)('%s is read, and what cannot be one is not', (_what, { read }, good, bad) => {
  expect(good.map((written) => String(read(written)))).toEqual(good);
  expect(bad.map((written) => read(written))).toEqual(bad.map(() => undefined));
});

test('targets may be written as their recipes are called', () => {
  expect(targetsIn('decks/a, content/en/decks/b.yaml,handbooks/c/')).toEqual([
    'decks/a',
    'decks/b',
    'handbooks/c',
  ]);
});
