/** The plans that ship add up, keep inside their breaks, and give no slide less time than it is planned for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sessionFaults } from '../../src/compose/session/session-faults.ts';
import { slotMinutes } from '../../src/compose/session/slot-minutes.ts';
import { readProject } from '../library/project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = Object.fromEntries(
  readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [`content/${path.replaceAll('\\', '/')}`, readFileSync(`${root}content/${path}`, 'utf8')]),
);
const { value: library } = readProject(files);
const plans = [...(library?.sessions ?? [])];

test('there are plans for an hour and a half, half a day and two days', () => {
  expect(plans.map(([id]) => id)).toEqual(['half-day', 'ninety-minutes', 'two-days']);
});

test.each(plans)('%s', (_id, plan) => {
  if (library === undefined) return;
  expect(sessionFaults(plan, library)).toEqual([]);
  const hurried = plan.slots.filter((slot) => {
    if (slot.kind !== 'teach' || slot.minutes === undefined) return false;
    const planned = slotMinutes({ ...slot, minutes: undefined }, plan, library) ?? 0;
    return slot.minutes < planned;
  });
  expect(hurried.map((slot) => ('targets' in slot ? slot.targets.map(({ value }) => value) : []))).toEqual(
    [],
  );
});
