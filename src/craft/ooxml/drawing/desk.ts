/** What the marks of one drawing are written with: where they stand, how their words are set, which ids they get. */
import type { Hand } from '../ink/type.ts';
import type { DrawingScale } from './drawing-scale.ts';
import type { TypeShares } from './text-fit.ts';

export interface Desk {
  readonly scale: DrawingScale;
  readonly hand: Hand;
  readonly counter: Counter;
  readonly shares: TypeShares;
}

/** Gives one number after another. */
export interface Counter {
  readonly next: () => number;
  readonly peek: () => number;
}

export function countFrom(first: number): Counter {
  let at = first;
  return { next: () => at++, peek: () => at };
}
