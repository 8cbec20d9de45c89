/** A plan → everything its deck may show, slide by slide in order, with what decides whether there is time for it. */
import { type Level, levels } from '../../model/block.ts';
import type { Library } from '../../model/library.ts';
import type { Discussion, Module, Section } from '../../model/module.ts';
import type { Text } from '../../model/text.ts';
import type { DeckPlan } from './deck-plan.ts';
import { groupSeconds, type SlideGroup, shownSections, slideGroups } from './shown.ts';

/** A slide that stands or falls as a whole. */
export type Candidate = {
  /** The recipe's part it belongs to, from 0. */
  readonly part: number;
  readonly module: Module;
  readonly section: Section;
  readonly title: Text;
  readonly level: Level;
  /** 1 is never left out, 5 is left out first. */
  readonly priority: number;
  readonly seconds: number;
  /** Sections, as `module/section`, without which it cannot be understood. */
  readonly needs: readonly string[];
} & (
  | {
      readonly kind: 'content';
      readonly group: SlideGroup;
      /** Among the slides of its section, from 0. */
      readonly index: number;
    }
  | { readonly kind: 'question'; readonly discussion: Discussion; readonly index: number }
);

/** Questions say nothing of how much they matter: they come after what they are about. */
const questionPriority = 4;
const usualPriority = 3;

export function candidatesOf(plan: DeckPlan, library: Library): readonly Candidate[] {
  return plan.parts.flatMap((part, at) =>
    shownSections(part, plan, library).flatMap(({ module, section }) => [
      ...slideGroups(module, section, plan).map((group, index) => contentCandidate(group, index, at)),
      ...(plan.discussion ? questions(module, section, at, library) : []),
    ]),
  );
}

export function sectionName(module: Module, section: Section): string {
  return `${module.id.value}/${section.id.value}`;
}

function contentCandidate(group: SlideGroup, index: number, part: number): Candidate {
  const { module, section, opener, blocks } = group;
  const needed = [...(opener === undefined ? section.needs : []), ...blocks.flatMap(({ needs }) => needs)];
  const own = opener === undefined ? [] : [sectionName(module, section)];
  return {
    kind: 'content',
    part,
    module,
    section,
    group,
    index,
    title: opener?.title ?? section.title,
    level: deeper(section.level, opener?.level),
    priority: opener === undefined ? section.priority : (opener.priority ?? usualPriority),
    seconds: groupSeconds(group),
    needs: [
      ...own,
      ...needed.map(({ value }) => (value.includes('/') ? value : `${module.id.value}/${value}`)),
    ],
  };
}

function questions(module: Module, section: Section, part: number, library: Library): readonly Candidate[] {
  return section.discuss.flatMap((discussion, index): readonly Candidate[] => {
    const title = discussion.ask ?? library.prompts.get(discussion.prompt?.value ?? '')?.ask;
    if (title === undefined) return [];
    return [
      {
        kind: 'question',
        part,
        module,
        section,
        discussion,
        index,
        title,
        level: section.level,
        priority: Math.max(questionPriority, section.priority),
        seconds: discussion.minutes * 60,
        needs: [sectionName(module, section)],
      },
    ];
  });
}

function deeper(section: Level, block: Level | undefined): Level {
  return levels.indexOf(block ?? section) > levels.indexOf(section) ? (block ?? section) : section;
}
