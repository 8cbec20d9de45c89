/** A chapter, turned into its timetable: sections with their places in both editions, slides and minutes that add up. */
import type { Chapter, ChapterSection } from '../../compose/handbook/handbook.ts';
import type { BookContext } from './context.ts';
import type { SectionMinutes } from './section-minutes.ts';
import { anchorsIn, numbersText, slideNumbers } from './slides-text.ts';
import type { RowView, TimetableView } from './view-shapes.ts';

/** Undefined in an edition that plans nothing. */
export function timetableView(
  chapter: Chapter,
  rows: readonly RowView[],
  context: BookContext,
): TimetableView | undefined {
  const { words, minutes } = context;
  const planned = chapter.sections.flatMap(({ anchor }) => minutes.get(anchor) ?? []);
  if (planned.length === 0) return undefined;
  return {
    isLong: planned.length > mostOnOpener,
    heads: {
      section: words['in-this-chapter'],
      page: words['this-book'],
      participant: words['participant-pages'],
      slides: words['slides-shown'],
      showing: words['time-showing'],
      discussion: words['time-discussion'],
      exercises: words['time-exercises'],
      together: words['time-together'],
    },
    rows: rows.flatMap((row, at) => {
      const section = chapter.sections[at];
      return section === undefined ? [] : [{ ...row, ...factsOf(section, context) }];
    }),
    sums: { label: words['session-total'], ...minuteTexts(planned.reduce(added)) },
  };
}

/** Sections that an opener has room for below a long title and five objectives. */
const mostOnOpener = 8;

function factsOf(section: ChapterSection, context: BookContext) {
  return {
    participant: context.participant.get(section.anchor) ?? '',
    slides: numbersText(slideNumbers(anchorsIn(section), context)),
    ...minuteTexts(context.minutes.get(section.anchor) ?? nothing),
  };
}

const nothing: SectionMinutes = { showing: 0, discussion: 0, exercises: 0, together: 0 };

function added(one: SectionMinutes, other: SectionMinutes): SectionMinutes {
  return {
    showing: one.showing + other.showing,
    discussion: one.discussion + other.discussion,
    exercises: one.exercises + other.exercises,
    together: one.together + other.together,
  };
}

/** Nothing is left blank; the last column always says a number. */
function minuteTexts({ showing, discussion, exercises, together }: SectionMinutes) {
  const text = (minutes: number): string => (minutes === 0 ? '' : String(minutes));
  return {
    showing: text(showing),
    discussion: text(discussion),
    exercises: text(exercises),
    together: String(together),
  };
}
