import { expect, test } from 'vitest';
import { systemClock } from '../../src/host/clock.ts';

test('today is a date, and time passes', () => {
  const clock = systemClock();
  const start = clock.elapsed();
  expect(clock.today()).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  expect(clock.elapsed()).toBeGreaterThanOrEqual(start);
});
