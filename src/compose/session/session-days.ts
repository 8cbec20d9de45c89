/** The slots of a plan → its days: each slot with the time it starts, each day with the time it ends. */
import type { Library } from '../../model/library.ts';
import type { ClockTime, DayMark, NamingSlot, SessionRecipe, SpokenSlot } from '../../model/session.ts';
import { slotMinutes } from './slot-minutes.ts';

export interface PlannedDay {
  /** Undefined for what comes before the first mark of a day. */
  readonly mark: DayMark | undefined;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly slots: readonly TimedSlot[];
}

export interface TimedSlot {
  readonly slot: NamingSlot | SpokenSlot;
  readonly starts: ClockTime;
  /** Undefined where nothing says it; the clock stands still then, and a fault was told. */
  readonly minutes: number | undefined;
}

export function sessionDays(recipe: SessionRecipe, library: Library): readonly PlannedDay[] {
  const days: { mark: DayMark | undefined; starts: ClockTime; ends: ClockTime; slots: TimedSlot[] }[] = [];
  for (const slot of recipe.slots) {
    const mark = slot.kind === 'day' ? slot : undefined;
    const starts = mark?.starts ?? recipe.starts;
    const day = mark === undefined ? days.at(-1) : undefined;
    const home = day ?? { mark, starts, ends: starts, slots: [] };
    if (day === undefined) days.push(home);
    if (slot.kind === 'day') continue;
    const minutes = slotMinutes(slot, recipe, library);
    home.slots.push({ slot, starts: home.ends, minutes });
    home.ends += minutes ?? 0;
  }
  return days;
}
