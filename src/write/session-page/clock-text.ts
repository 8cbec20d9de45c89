/** Minutes become what a reader calls them: a time of day `09:05`, a span `09:00–12:30`, a duration `3 h 30 min`. */
import type { SessionDay } from '../../compose/session/session.ts';
import type { Words } from '../../model/words.ts';

export function clockText(time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(time / 60) % 24)}:${two(time % 60)}`;
}

export function daySpan({ starts, ends }: SessionDay): string {
  return `${clockText(starts)}–${clockText(ends)}`;
}

/** Up to two hours, minutes are what a planner counts in. */
const longInMinutes = 120;

export function durationText(minutes: number, words: Words): string {
  if (minutes <= longInMinutes) return `${minutes}\u00a0${words.minutes}`;
  const hours = `${Math.floor(minutes / 60)}\u00a0${words.hours}`;
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours} ${rest}\u00a0${words.minutes}`;
}
