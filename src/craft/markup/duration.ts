/** Minutes become a duration as a planner says it: `90 min`, `3 h 30 min`. */
import type { Words } from '../../model/words.ts';

/** Up to two hours, minutes are what a planner counts in. */
const longInMinutes = 120;

export function durationText(minutes: number, words: Words): string {
  if (minutes <= longInMinutes) return `${minutes}\u00a0${words.minutes}`;
  const hours = `${Math.floor(minutes / 60)}\u00a0${words.hours}`;
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours} ${rest}\u00a0${words.minutes}`;
}
