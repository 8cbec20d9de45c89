/** Where a talk is: what both windows of a deck agree on. */

export interface Talk {
  /** From 0. */
  readonly slide: number;
  /** How many items of a slide that is revealed step by step are shown. */
  readonly step: number;
  readonly blank: Blank;
  /** Counts the changes: of two windows that disagree, the one that changed last is right. */
  readonly turn: number;
  readonly clock: TalkClock;
}

/** What hides the slide from the hall. */
export type Blank = 'none' | 'black' | 'white';

export interface TalkClock {
  /** Milliseconds up to the last pause. */
  readonly spent: number;
  /** When it was started, in milliseconds since 1970; null while it stands. */
  readonly since: number | null;
  /** What it showed when the slide came, in milliseconds. */
  readonly entered: number;
}

export interface Place {
  readonly slide: number;
  readonly step: number;
}
