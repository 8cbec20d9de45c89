/** A deck's planned time against its minutes → what is in the way where they differ by more than a twentieth. */
import { type Level, levels } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import { authoredText } from '../text/authored.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Choice } from './choose-for-minutes.ts';
import { choiceOf } from './chosen-slides.ts';
import type { Deck } from './deck.ts';
import type { DeckPlan } from './deck-plan.ts';

/** Planned time may differ from the minutes by this share. */
const tolerance = 0.05;

export function missedMinutes(deck: Deck, plan: DeckPlan, library: Library): readonly Diagnostic[] {
  if (!isWhole(plan, library)) return [];
  const planned = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const wanted = plan.minutes * 60;
  if (Math.abs(planned - wanted) <= wanted * tolerance) return [];
  const said = plan.isTimed === true ? timedSaid(plan, library) : plainSaid(planned, wanted);
  const span = plan.place ?? { ...plan.span, end: plan.span.start + 1 };
  return [{ code: 'deck-minutes', severity: 'warning', span, ...said }];
}

type Said = Pick<Diagnostic, 'message' | 'cure'>;

function plainSaid(planned: number, wanted: number): Said {
  const difference = Math.abs(planned - wanted);
  return {
    message: `The slides are planned for ${clock(planned)}, the deck for ${clock(wanted)}`,
    cure:
      planned > wanted
        ? `Take ${difference} seconds away: a shallower level, fewer sections, fewer seconds`
        : `Add ${difference} seconds: more sections, or more time on those shown`,
  };
}

function timedSaid(plan: DeckPlan, library: Library): Said {
  const candidates = candidatesOf(plan, library);
  const choice = choiceOf(candidates, plan);
  const { seconds, next, isLeast, chosen } = choice;
  const hasMusts = chosen.some((at) => candidates[at]?.priority === 1);
  const wanted = plan.minutes * 60;
  if (seconds > wanted && isLeast && hasMusts) return tooMuch(choice, candidates, plan, library);
  if (seconds < wanted && next === undefined) return tooLittle(seconds, plan, library);
  return between(choice, candidates, plan, library);
}

function tooMuch(
  { seconds, chosen }: Choice,
  candidates: readonly Candidate[],
  plan: DeckPlan,
  library: Library,
): Said {
  const titles = chosen.flatMap((at) => candidates[at] ?? []).map((each) => quoted(each, library));
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : '';
  return {
    message: `What is never left out takes ${clock(seconds)}, the deck is for ${clock(plan.minutes * 60)}`,
    cure: `Allow more minutes, or give the priority 2 or a later one to some of ${titles.slice(0, 3).join(', ')}${more}`,
  };
}

function tooLittle(seconds: number, plan: DeckPlan, library: Library): Said {
  const deeper = levels
    .slice(levels.indexOf(plan.level) + 1)
    .map((level) => ({
      level,
      more: contentSeconds(level, plan, library) - contentSeconds(plan.level, plan, library),
    }))
    .find(({ more }) => more > 0);
  const sections = 'name further sections in its parts';
  return {
    message: `All there is to show takes ${clock(seconds)}, the deck is for ${clock(plan.minutes * 60)}`,
    cure:
      deeper === undefined
        ? `Allow fewer minutes, or ${sections}`
        : `The level ${deeper.level} has ${clock(deeper.more)} more; or ${sections}`,
  };
}

function between(
  { seconds, last, next }: Choice,
  candidates: readonly Candidate[],
  plan: DeckPlan,
  library: Library,
): Said {
  const isOver = seconds > plan.minutes * 60;
  const slide = candidates[(isOver ? last : next) ?? -1];
  const comes = isOver ? 'came in last' : 'would come in next';
  const titled =
    slide === undefined ? '' : `: ${quoted(slide, library)} ${comes}, with ${slide.seconds} seconds`;
  return {
    message: `The slides chosen take ${clock(seconds)}, the deck is for ${clock(plan.minutes * 60)}${titled}`,
    cure: 'Give it other seconds or another priority, so that another slide comes in its place',
  };
}

function contentSeconds(level: Level, plan: DeckPlan, library: Library): number {
  return candidatesOf({ ...plan, level }, library).reduce((sum, each) => sum + each.seconds, 0);
}

function quoted({ title }: Candidate, library: Library): string {
  return `“${authoredText(title, library)}”`;
}

/** What could not be read takes no time; that it is missing was told. */
function isWhole(plan: DeckPlan, library: Library): boolean {
  return plan.parts.every((part) =>
    part.show.every(({ value }) => {
      const [moduleId = '', sectionId] = value.split('/');
      const sections = library.modules.get(moduleId)?.sections;
      return sectionId === undefined
        ? sections !== undefined
        : sections?.some((section) => section.id.value === sectionId) === true;
    }),
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
}
