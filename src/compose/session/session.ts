/** A session plan as a document: what happens when, with which slides and pages, and what it is for. */
import type { Anchor } from '../../model/ids.ts';
import type { Edition, Paper } from '../../model/recipe.ts';
import type { Runs } from '../../model/run.ts';
import type { ClockTime, SlotRecipe } from '../../model/session.ts';
import type { Imprint } from '../imprint.ts';

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly audience: string;
  readonly imprint: Imprint;
  /** The deck shown. */
  readonly deck: { readonly id: string; readonly title: string } | undefined;
  /** None where its book is for facilitators alone. */
  readonly handbook: DeskBook | undefined;
  /** Of all days together. */
  readonly minutes: number;
  readonly days: readonly SessionDay[];
  /** What participants can do afterwards: in the plan's own words, or by module in the order of teaching. */
  readonly objectives: readonly { readonly module: string | undefined; readonly items: readonly Runs[] }[];
}

/** The handbook on the desks, on the first of its papers. */
export interface DeskBook {
  readonly id: string;
  readonly edition: Edition;
  readonly title: string;
  readonly paper: Paper;
}

export interface SessionDay {
  /** Undefined where the plan knows one day only. */
  readonly title: string | undefined;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly minutes: number;
  readonly slots: readonly SessionSlot[];
}

export interface SessionSlot {
  readonly kind: Exclude<SlotRecipe['kind'], 'day'>;
  readonly starts: ClockTime;
  readonly minutes: number;
  readonly parts: readonly SlotPart[];
  readonly materials: readonly Runs[];
}

/** A line of what happens: a slot that teaches several things has several. */
export interface SlotPart {
  readonly title: Runs;
  /** The module an exercise belongs to, for its own title says little. */
  readonly module: string | undefined;
  /** What its slides carry. */
  readonly slides: readonly Anchor[];
  /** Where the handbook has it. */
  readonly page: Anchor | undefined;
}
