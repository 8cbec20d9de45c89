/** The planned time of a chapter's sections, turned into whole minutes that add up to those of the chapter. */
import type { Chapter, Handbook } from '../../compose/handbook/handbook.ts';
import type { Anchor } from '../../model/ids.ts';

/** Whole minutes; the first three add up to the last. */
export interface SectionMinutes {
  readonly showing: number;
  readonly discussion: number;
  readonly exercises: number;
  readonly together: number;
}

/** By section; none in an edition that does not plan. */
export function sectionMinutes({ parts }: Handbook): ReadonlyMap<Anchor, SectionMinutes> {
  return new Map(parts.flatMap((part) => part.chapters).flatMap(chapterMinutes));
}

/** Rounded at the end of every section, not each by itself, so that what is lost in one is gained in another. */
function chapterMinutes({ sections }: Chapter): readonly (readonly [Anchor, SectionMinutes])[] {
  let seconds = 0;
  return sections.flatMap(({ anchor, guide, discussion, exercises }) => {
    if (guide === undefined) return [];
    const before = Math.round(seconds / 60);
    seconds += guide.slideSeconds;
    const parts = {
      showing: Math.round(seconds / 60) - before,
      discussion: sum(discussion),
      exercises: sum(exercises),
    };
    return [[anchor, { ...parts, together: parts.showing + parts.discussion + parts.exercises }]];
  });
}

function sum(timed: readonly { readonly minutes: number }[]): number {
  return timed.reduce((total, { minutes }) => total + minutes, 0);
}
