/** Slides a deck may show and the minutes there are → those it shows: of all beginnings of one order the one whose time comes nearest. */
import { inclusionOrder, type Ranked } from './inclusion-order.ts';

export interface Timed extends Ranked {
  readonly seconds: number;
  /** The part of the deck it belongs to. */
  readonly part: number;
}

/** Seconds that are not the slides'. */
export interface Overhead {
  /** Title and closing. */
  readonly fixed: number;
  /** Each part of which anything is shown. */
  readonly part: number;
}

export interface Choice {
  /** Positions of the slides shown, in their order in the deck. */
  readonly chosen: readonly number[];
  /** Of the whole deck. */
  readonly seconds: number;
  /** The position that came in last, and the one that would come in next. */
  readonly last: number | undefined;
  readonly next: number | undefined;
  /** Nothing more could be left out. */
  readonly isLeast: boolean;
}

export function chooseForMinutes(slides: readonly Timed[], overhead: Overhead, minutes: number): Choice {
  const order = inclusionOrder(slides);
  const times = timesOf(order, slides, overhead);
  const least = leastCount(order, slides);
  const count = nearestCount(times, least, minutes * 60);
  return {
    chosen: order.slice(0, count).sort((one, other) => one - other),
    seconds: times[count] ?? overhead.fixed,
    last: order[count - 1],
    next: order[count],
    isLeast: count === least,
  };
}

/** The time of the deck with the first none, one, two and so on. */
function timesOf(
  order: readonly number[],
  slides: readonly Timed[],
  { fixed, part: opening }: Overhead,
): readonly number[] {
  const parts = new Set<number>();
  const times = [fixed];
  let time = fixed;
  for (const at of order) {
    const { seconds = 0, part = -1 } = slides[at] ?? {};
    time += seconds + (parts.has(part) ? 0 : opening);
    parts.add(part);
    times.push(time);
  }
  return times;
}

/** What has the first priority is never left out, nor is what it needs; and a deck shows something. */
function leastCount(order: readonly number[], slides: readonly Timed[]): number {
  const last = order.findLastIndex((at) => slides[at]?.priority === 1);
  return Math.min(order.length, Math.max(1, last + 1));
}

/** Of two as near the shorter; what takes no time comes along. */
function nearestCount(times: readonly number[], least: number, wanted: number): number {
  const away = (time: number): number => Math.abs(time - wanted);
  const open = times.slice(least);
  const best = open.reduce((one, other) => (away(other) < away(one) ? other : one), open[0] ?? 0);
  return times.lastIndexOf(best);
}
