/** Mistakes contributors make: each told once, where it stands, with the cure that helps first; the safe ones mended by `--fix`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSession } from '../../src/build/build.ts';
import { type Judgement, judge } from './judge.ts';
import { bases, environmentOf } from './library.ts';
import { mistakesOf } from './mistake.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const judgements: Judgement[] = [];

beforeAll(async () => {
  const both = await bases();
  for (const file of files)
    for (const mistake of mistakesOf(readFileSync(folder + file, 'utf8'), both))
      judgements.push(await judge(mistake));
});

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
    ['are mended by --fix', 0.6, ({ isMended }) => isMended],
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
