/** Mistakes contributors make: each told once, where it stands, with the cure that helps first; the safe ones mended by `--fix`. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSession } from '../../src/build/build.ts';
import { codes } from '../../src/model/codes.ts';
import { allMistakes } from './all-mistakes.ts';
import { type Judgement, judge } from './judge.ts';
import { bases, environmentOf } from './library.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const judgements: Judgement[] = [];

beforeAll(async () => {
  for (const mistake of await allMistakes()) judgements.push(await judge(mistake));
}, 900_000);

test('nothing is wrong with the libraries the mistakes are made in', async () => {
  const { english, french } = await bases();
  for (const library of [english, french])
    expect((await openSession(environmentOf(library)).check()).diagnostics).toEqual([]);
});

describe('of all mistakes', () => {
  const shares: readonly (readonly [string, number, (judgement: Judgement) => boolean])[] = [
    ['are told once', 0.98, ({ isSingle }) => isSingle],
    ['are told where they stand', 0.98, ({ isPlaced }) => isPlaced],
    ['are told with their cure first', 0.9, ({ isCured }) => isCured],
    ['are mended by --fix', 0.7, ({ isMended }) => isMended],
  ];
  for (const [what, least, holds] of shares)
    test(`${least * 100} % ${what}`, () => {
      const share = judgements.filter(holds).length / judgements.length;
      const failing = judgements
        .filter((each) => !holds(each))
        .map(({ mistake, told }) => `${mistake.name}: ${told.join('; ')}`);
      console.info(`${(share * 100).toFixed(1)} % of ${judgements.length} ${what}`);
      expect(share, failing.join('\n')).toBeGreaterThanOrEqual(least);
    });
});

test('there are mistakes enough', () => {
  expect(judgements.length).toBeGreaterThanOrEqual(150);
});

test('what is not to be mended without its author is not', () => {
  const wrong = judgements.filter(({ isMended, mistake }) => isMended && !mistake.isMended);
  expect(wrong.map(({ mistake }) => mistake.name)).toEqual([]);
});

/** Codes no edit of the library can bring about, with the test that does. */
const elsewhere: Readonly<Record<string, string>> = {
  'yaml-too-large': 'test/read/hostile.test.ts', // A mebibyte is no reading matter.
  'yaml-too-deep': 'test/read/hostile.test.ts', // Nobody nests sixty-four deep by mistake.
  'brand-lacks': 'test/write/deck-pptx/brand.test.ts', // Found in a PowerPoint file, which is no text.
};

test('every code has a mistake', () => {
  const made = new Set(judgements.map(({ mistake }) => mistake.code));
  const without = Object.keys(codes).filter((code) => !made.has(code));
  expect(without.sort()).toEqual(Object.keys(elsewhere).sort());
  for (const home of Object.values(elsewhere)) expect(existsSync(root + home)).toBe(true);
});
