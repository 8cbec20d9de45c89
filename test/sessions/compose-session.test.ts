/** A plan's slots follow each other through its days, each with its minutes, and name what slides and pages show. */
import { expect, test } from 'vitest';
import { sessionFaults } from '../../src/compose/session/session-faults.ts';
import { plainText } from '../../src/model/run.ts';
import { everything, librarySaying, planOf } from './small-plan.ts';

const library = librarySaying(everything, 'everything');
const plan = planOf(library, 'everything');

test.each([
  ['participant, facilitator', 'participant'],
  ['facilitator, reader', 'reader'],
  ['facilitator', undefined],
])('of a book bound as %s the %s’s lies on the desks', (editions, edition) => {
  expect(planOf(librarySaying(everything, 'everything', editions), 'everything').handbook?.edition).toBe(
    edition,
  );
});

const outline = plan.days.flatMap((day) => [
  `${day.title}: ${day.starts} to ${day.ends}`,
  ...day.slots.map(
    ({ kind, starts, minutes, parts, materials }) =>
      `${starts} +${minutes} ${kind}: ${parts.map(({ title }) => plainText(title)).join('; ')}` +
      (materials.length === 0 ? '' : ` with ${materials.map(plainText).join(', ')}`),
  ),
]);

test('each slot starts where the last one ends, each day where it says', () => {
  expect(outline).toEqual([
    'Day 1: 540 to 565',
    '540 +6 other: Welcome with Name cards, Pens',
    '546 +4 teach: Attendance grew; The Forum decides nothing',
    '550 +5 exercise: Who plans what with Cards, A wall',
    '555 +10 break: Coffee',
    'Day 2: 810 to 832',
    '810 +4 teach: The Forum',
    '814 +2 discuss: Tunis asked for a forum',
    '816 +16 teach: The mandate',
  ]);
  expect(plan.minutes).toBe(47);
  expect(library.sessions.size).toBe(1);
  expect([...library.sessions.values()].flatMap((recipe) => sessionFaults(recipe, library))).toEqual([]);
});

test('teaching brings its slides, an exercise and a discussion their page', () => {
  const parts = plan.days.flatMap((day) => day.slots.flatMap((slot) => slot.parts));
  expect(parts.map(({ slides, page }) => [...slides, page ?? '-'].join(' '))).toEqual([
    '-',
    'forum/numbers forum/numbers',
    'mandate/limits mandate/limits',
    'forum/origin',
    '-',
    'forum/origin forum/numbers forum/history forum',
    'forum/origin',
    'mandate/limits mandate/definition mandate',
  ]);
});

test('the objectives are those of the modules taught, or the plan’s own', () => {
  expect(plan.objectives.map(({ module, items }) => [module, ...items.map(plainText)])).toEqual([
    ['The Forum', 'Say who convenes the IGF'],
  ]);
  const own = everything.replace('starts:', 'objectives: [Say what was shown]\nstarts:');
  const { objectives } = planOf(librarySaying(own, 'everything'), 'everything');
  expect(objectives.map(({ module, items }) => [module, ...items.map(plainText)])).toEqual([
    [undefined, 'Say what was shown'],
  ]);
});

test('slides are summed before they are rounded up to minutes', () => {
  const once = everything.replace('[forum/numbers, mandate/limits]', 'forum/numbers');
  expect(planOf(librarySaying(once, 'everything'), 'everything').days[0]?.slots[1]?.minutes).toBe(2);
});
