/** Turns the machine's clock into the dates and durations the program may know of. */
import type { Clock } from '../ports/clock.ts';

/** Today by the machine's own time zone: a fact is overdue where the reader is. */
export function systemClock(): Clock {
  return {
    today() {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    elapsed: () => performance.now(),
  };
}
