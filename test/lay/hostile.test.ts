/** Whatever is written: in a real browser nothing runs over its slide and nothing is smaller than the last row can read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenPress, openPress } from '../../src/host/browser/press.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import { measureFit } from '../../src/write/deck-html/fit.ts';
import { deck } from '../write/deck-fixture.ts';
import { htmlOf } from '../write/deck-supplies.ts';
import { hostileSlides } from './hostile-deck.ts';

let press: OpenPress;
beforeAll(async () => {
  press = await openPress({ notice: () => {} });
});
afterAll(() => press.close());

test.each(['16:9', '4:3'] as const)('a hostile deck in %s fits after the cut', async (ratio) => {
  const slides = hostileSlides(250, ratio === '16:9' ? 7 : 8);
  const { deck: cut, diagnostics } = cutDeck({ ...deck, ratio, slides });
  // What cannot be parted is told, and taken out here; a title is told once for all its pieces.
  const told = new Set(diagnostics.flatMap(({ message }) => /\(([\w-]+)\)/.exec(message)?.[1] ?? []));
  const fitting = {
    ...cut,
    slides: cut.slides.filter(({ id }) => !told.has(id) && !told.has(id.replace(/--\d+$/, ''))),
  };
  expect(fitting.slides.length).toBeGreaterThan(250);
  const faults = await measureFit(fitting, await htmlOf(fitting), press);
  expect(faults.map(({ message }) => message)).toEqual([]);
});
