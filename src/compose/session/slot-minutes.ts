/** A slot → the minutes it takes: its own, else those planned for what it names. */
import type { Library } from '../../model/library.ts';
import type { Module, Section } from '../../model/module.ts';
import type { NamingSlot, SessionRecipe, SlotRecipe } from '../../model/session.ts';
import { groupSeconds, slideGroups } from '../deck/shown.ts';
import { type SlotTarget, slotTarget } from './slot-target.ts';

type Planned = Pick<SessionRecipe, 'audience'>;

/** Undefined where what the slot names is unknown or plans no time. */
export function slotMinutes(slot: SlotRecipe, plan: Planned, library: Library): number | undefined {
  if (slot.kind === 'day') return 0;
  if (slot.minutes !== undefined || !('targets' in slot)) return slot.minutes;
  const targets = slot.targets.map((target) => slotTarget(slot.kind, target, library));
  if (targets.includes(undefined)) return undefined;
  const seconds = targets.map((target) =>
    target === undefined ? 0 : plannedSeconds(slot.kind, target, plan),
  );
  const minutes = Math.ceil(sum(seconds) / 60);
  return minutes === 0 ? undefined : minutes;
}

function plannedSeconds(kind: NamingSlot['kind'], target: SlotTarget, plan: Planned): number {
  const { module, section, exercise } = target;
  if (exercise !== undefined) return exercise.minutes * 60;
  const sections = section === undefined ? module.sections : [section];
  return sum(
    sections.map((each) => (kind === 'discuss' ? talkSeconds(each) : slideSeconds(module, each, plan))),
  );
}

function talkSeconds(section: Section): number {
  return sum(section.discuss.map(({ minutes }) => minutes * 60));
}

/** A plan goes as deep as its module; only what is for other audiences is left out. */
function slideSeconds(module: Module, section: Section, { audience }: Planned): number {
  return sum(slideGroups(module, section, { level: 'deep', audience }).map(groupSeconds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
