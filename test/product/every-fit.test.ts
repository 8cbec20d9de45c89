/** Every deck and variant of the library, in every theme, ratio and scheme: nothing runs over, nothing is too small, nothing need be cut. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckPlan, keysOf } from '../../src/build/deck-key.ts';
import type { DeckPlan } from '../../src/compose/deck/deck-plan.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import type { OpenPress } from '../../src/host/browser/press.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import type { Library } from '../../src/model/library.ts';
import { shippedThemes } from '../../src/model/theme.ts';
import { measureFit } from '../../src/write/deck-html/fit.ts';
import { openRememberingPress } from '../build/remembering-press.ts';
import { htmlOf } from '../write/deck-supplies.ts';
import { shippedLibrary } from './parity/decks.ts';

let press: OpenPress;
let library: Library;

beforeAll(async () => {
  library = await shippedLibrary();
  press = await openRememberingPress();
});
afterAll(() => press.close());

describe.each(shippedThemes)('in the theme %s', (theme) => {
  test.each(['16:9', '4:3'] as const)('and %s', async (ratio) => {
    for (const plan of plans(library)) {
      const draft = draftDeck(library, { ...plan, ratio, ...wearing(plan, theme) }, recogniser());
      const { deck, diagnostics } = cutDeck(draft);
      expect.soft(diagnostics, `${plan.id.value} ${plan.version}`).toEqual([]);
      const misfits = await measureFit(deck, await htmlOf(deck), press);
      expect.soft(misfits, `${plan.id.value} ${plan.version}`).toEqual([]);
    }
  });
});

/** What the recipes describe, and their variants; two that differ in looks alone are the same here. */
function plans(all: Library): readonly DeckPlan[] {
  const keys = [...all.decks.values()].flatMap(keysOf);
  const every = keys.flatMap((key) => deckPlan(key, all) ?? []);
  const shown = ({ id, minutes, audience, level, isTimed }: DeckPlan) =>
    JSON.stringify([id.value, audience.value, level, isTimed === true && minutes]);
  return [...new Map(every.toReversed().map((plan) => [shown(plan), plan])).values()];
}

/** Colours move no word, so each theme is tried in one scheme: the sober one light, the bold one dark. */
function wearing({ id }: DeckPlan, theme: string): Pick<DeckPlan, 'theme' | 'scheme'> {
  return { theme: { value: theme, span: id.span }, scheme: theme === 'beacon' ? 'dark' : 'light' };
}

function recogniser() {
  return makeRecogniser(library.terms.values());
}
