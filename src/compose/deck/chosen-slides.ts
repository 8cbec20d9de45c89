/** A plan → the slides its deck shows: all there are, or those there is time for. */
import { levels } from '../../model/block.ts';
import type { Library } from '../../model/library.ts';
import { type Candidate, candidatesOf, sectionName } from './candidates.ts';
import { type Choice, chooseForMinutes, type Overhead, type Timed } from './choose-for-minutes.ts';
import type { DeckPlan } from './deck-plan.ts';

/** Seconds a slide that only turns the page takes. */
export const openingSeconds = 20;
export const partSeconds = 10;

export function chosenSlides(plan: DeckPlan, library: Library): readonly Candidate[] {
  const candidates = candidatesOf(plan, library);
  if (plan.isTimed !== true) return candidates;
  return choiceOf(candidates, plan).chosen.flatMap((at) => candidates[at] ?? []);
}

export function choiceOf(candidates: readonly Candidate[], plan: DeckPlan): Choice {
  return chooseForMinutes(timed(candidates), overheadOf(plan), plan.minutes);
}

/** A deck of one part does not open it. */
export function opensParts({ parts }: DeckPlan): boolean {
  return parts.length > 1;
}

function overheadOf(plan: DeckPlan): Overhead {
  const fixed = openingSeconds * (plan.closing === undefined ? 1 : 2);
  return { fixed, part: opensParts(plan) ? partSeconds : 0 };
}

/** What is needed and not shown in this deck at all is nothing to wait for. */
function timed(candidates: readonly Candidate[]): readonly Timed[] {
  const homes = new Map<string, number>();
  candidates.forEach(({ kind, module, section }, at) => {
    const name = sectionName(module, section);
    if (kind === 'content' && !homes.has(name)) homes.set(name, at);
  });
  return candidates.map(({ part, level, priority, seconds, needs }, at) => ({
    part,
    priority,
    depth: levels.indexOf(level),
    seconds,
    after: needs.flatMap((name) => homes.get(name) ?? []).filter((other) => other !== at),
  }));
}
