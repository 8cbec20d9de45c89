/** A stopwatch as plain data. Sent to the browser as text: see `page-nouns.ts`. */
import type { TalkClock } from './talk.ts';

/** `now` in milliseconds since 1970. */
export interface Stopwatch {
  elapsed(clock: TalkClock, now: number): number;
  /** Starts it, or lets it go on; pauses it where it runs. */
  toggled(clock: TalkClock, now: number): TalkClock;
  started(clock: TalkClock, now: number): TalkClock;
  /** Notes that another slide has come. */
  entered(clock: TalkClock, now: number): TalkClock;
  readonly zero: TalkClock;
}

export function makeStopwatch(): Stopwatch {
  const elapsed = ({ spent, since }: TalkClock, now: number) =>
    spent + (since === null ? 0 : Math.max(0, now - since));
  const started = (clock: TalkClock, now: number) =>
    clock.since === null ? { ...clock, since: now } : clock;
  return {
    elapsed,
    started,
    toggled: (clock, now) =>
      clock.since === null ? started(clock, now) : { ...clock, spent: elapsed(clock, now), since: null },
    entered: (clock, now) => ({ ...clock, entered: elapsed(clock, now) }),
    zero: { spent: 0, since: null, entered: 0 },
  };
}
