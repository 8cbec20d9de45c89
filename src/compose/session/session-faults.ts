/** A session plan → what does not add up: slots nobody gave a time, too many minutes or too few, a day past midnight. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { SessionRecipe } from '../../model/session.ts';
import { type PlannedDay, sessionDays, type TimedSlot } from './session-days.ts';
import { slotTarget } from './slot-target.ts';

export function sessionFaults(recipe: SessionRecipe, library: Library): readonly Diagnostic[] {
  const days = sessionDays(recipe, library);
  const slots = days.flatMap((day) => day.slots);
  const timeless = slots.filter(({ minutes }) => minutes === undefined);
  // Whether the minutes are right can be said only once all of them are known.
  if (timeless.length > 0) return timeless.flatMap((each) => timelessSlot(each, library));
  const sum = slots.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  return [...missedMinutes(sum, recipe), ...days.flatMap(pastMidnight)];
}

function missedMinutes(sum: number, { minutes }: SessionRecipe): readonly Diagnostic[] {
  const over = sum - minutes.value;
  if (over === 0) return [];
  const [severity, message, cure] =
    over > 0
      ? ([
          'error',
          `${over} minutes more than the ${minutes.value} planned`,
          `Take ${over} minutes away`,
        ] as const)
      : ([
          'warning',
          `${-over} minutes less than the ${minutes.value} planned`,
          `Fill ${-over} minutes`,
        ] as const);
  return [
    {
      code: 'session-minutes',
      severity,
      span: minutes.span,
      message: `The slots take ${sum} minutes, ${message}`,
      cure: `${cure}, or write ${sum}`,
    },
  ];
}

/** What names nothing known was told already. */
function timelessSlot({ slot }: TimedSlot, library: Library): readonly Diagnostic[] {
  if (!('targets' in slot)) return [];
  const [first] = slot.targets;
  if (first === undefined || slot.targets.some((each) => slotTarget(slot.kind, each, library) === undefined))
    return [];
  const lacking = slot.kind === 'discuss' ? 'question for discussion' : 'slide';
  return [
    {
      code: 'key-missing',
      severity: 'error',
      span: first.span,
      message: `Nothing says how long this takes: ${first.value} has no ${lacking}`,
      cure: 'Add minutes: below it',
    },
  ];
}

const midnight = 24 * 60;

function pastMidnight({ ends, slots }: PlannedDay): readonly Diagnostic[] {
  const late = slots.find(({ starts, minutes }) => starts + (minutes ?? 0) > midnight);
  if (late === undefined) return [];
  return [
    {
      code: 'session-minutes',
      severity: 'error',
      span: { ...late.slot.span, end: late.slot.span.start + 1 },
      message: `The day runs ${ends - midnight} minutes past midnight`,
      cure: 'Start a further day with day:, or start earlier',
    },
  ];
}
