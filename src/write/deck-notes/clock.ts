/** Planned seconds become times as a presenter reads them off a clock: `1:30`, and from when to when. */
import type { Slide } from '../../compose/deck/deck.ts';

/** `0:45`, `12:05`; hours only where there are any: `1:02:05`. */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.round(seconds) % 60,
  ];
  const tail = String(rest).padStart(2, '0');
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}

/** Seconds from the start of the talk at which each slide comes up, by its id. */
export function startTimes(slides: readonly Pick<Slide, 'id' | 'seconds'>[]): ReadonlyMap<string, number> {
  let passed = 0;
  return new Map(
    slides.map(({ id, seconds }) => {
      const start = passed;
      passed += seconds;
      return [id, start];
    }),
  );
}
