/** What a variant, or somebody who asks for minutes, makes of a recipe. */
import { expect, test } from 'vitest';
import { baseKey, deckName, deckPlan } from '../../src/build/deck-key.ts';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { deckFaults } from '../../src/compose/deck/deck-faults.ts';
import type { Occasion } from '../../src/compose/deck/deck-plan.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { readProject } from '../library/project.ts';
import { smallLibraryWith } from '../library/small.ts';

const variants = `variants:
  - variant: dark
    title: The Forum at night
    scheme: dark
    reveal: true
    level: core
    audience: night owls
parts:`;
const { value: library } = readProject(smallLibraryWith('content/en/decks/talk.yaml', 'parts:', variants));
if (library === undefined) throw new Error('the small library cannot be read');
const known = library;
const recogniser = makeRecogniser(known.terms.values());

function made(
  occasion?: Partial<Occasion>,
  variant?: string,
): { readonly deck: Deck; readonly told: readonly string[] } {
  const asked = occasion && { minutes: 6, audience: undefined, level: undefined, ...occasion };
  const plan = deckPlan({ ...baseKey('talk'), variant, occasion: asked }, known);
  if (plan === undefined) throw new Error('there is no such deck');
  const deck = draftDeck(known, plan, recogniser);
  const faults = deckFaults(deck, plan, known);
  return { deck, told: faults.map(({ code, message, cure }) => `${code}: ${message}. ${cure}`) };
}

const ids = ({ slides }: Deck) => slides.map(({ id }) => id);

test('a variant is the recipe but for what it says', () => {
  const { deck } = made(undefined, 'dark');
  expect(deck).toMatchObject({
    id: 'talk',
    variant: 'dark',
    name: 'talk-dark',
    title: 'The Forum at night',
    subtitle: 'A short talk',
    audience: 'night owls',
    scheme: 'dark',
    minutes: 6,
  });
  expect(ids(deck)).toEqual([
    'title',
    'part-1',
    'forum.origin',
    'part-2',
    'mandate.limits',
    'mandate.limits.2',
    'sources',
    'closing',
  ]);
});

test('only lists appear item by item', () => {
  const revealed = made(undefined, 'dark').deck.slides.filter(({ reveal }) => reveal);
  expect(revealed.map(({ layout }) => layout)).toEqual(['points', 'positions']);
  expect(made().deck.slides.some(({ reveal }) => reveal)).toBe(false);
});

test('a shorter deck keeps the ids of its slides, and numbers the parts it shows', () => {
  const { deck } = made({ minutes: 2 }, 'dark');
  expect(deck.name).toBe('talk-dark-2-min');
  expect(ids(deck)).toEqual(['title', 'part-1', 'forum.origin', 'sources', 'closing']);
  const whole = ids(made().deck);
  expect(ids(made({ minutes: 5 }).deck)).toEqual(
    whole.filter((id) => id !== 'forum.numbers' && id !== 'forum.meetings'),
  );
  expect(ids(made({ minutes: 6 }).deck)).toEqual(whole);
});

test('its name says what was asked for, in letters a file may have', () => {
  const named = (occasion: Occasion) => deckName({ ...baseKey('talk'), occasion });
  expect(named({ minutes: 10, audience: 'newcomers', level: 'deep' })).toBe('talk-10-min-newcomers-deep');
  expect(named({ minutes: 10, audience: '../Élus & cadres', level: undefined })).toBe(
    'talk-10-min-elus-cadres',
  );
  expect(named({ minutes: 10, audience: '観客', level: undefined })).toBe('talk-10-min');
});

test('a time that is missed is explained', () => {
  expect(made({ minutes: 2 }).told).toEqual([
    'deck-minutes: The slides chosen take 2:20 minutes, the deck is for 2:00 minutes: “Tunis asked for a forum” ' +
      'came in last, with 90 seconds. Give it other seconds or another priority, so that another slide comes in its place',
  ]);
  expect(made({ minutes: 5 }).told[0]).toContain('“Attendance grew” would come in next, with 60 seconds');
  expect(made({ minutes: 6 }).told).toEqual([]);
  expect(made({ minutes: 20 }).told).toEqual([
    'deck-minutes: All there is to show takes 6:15 minutes, the deck is for 20:00 minutes. The level deep has 0:30 minutes ' +
      'more; or name further sections in its parts',
  ]);
});

test('what is never left out is named where it is too much', () => {
  const path = 'content/en/modules/forum.yaml';
  const { value } = readProject(
    smallLibraryWith(path, '    seconds: 90', '    seconds: 300\n    priority: 1'),
  );
  const recipe = value?.decks.get('talk');
  if (value === undefined || recipe === undefined) throw new Error('the deck cannot be read');
  const plan = { ...recipe, minutes: 2, isTimed: true };
  const [fault] = deckFaults(draftDeck(value, plan, recogniser), plan, value);
  expect(fault?.message).toBe('What is never left out takes 5:50 minutes, the deck is for 2:00 minutes');
  expect(fault?.cure).toContain('“Tunis asked for a forum”');
});
