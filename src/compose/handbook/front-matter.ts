/** A recipe's own words → what stands before the first part: the foreword, the subject on a page, the timeline. */
import type { Library } from '../../model/library.ts';
import type {
  HandbookForeword,
  HandbookOverview,
  HandbookRecipe,
  HandbookTimeline,
} from '../../model/recipe.ts';
import { timelineEvents } from '../body/drawn.ts';
import { authoredText } from '../text/authored.ts';
import { type Setting, setTitle } from '../text/set-text.ts';
import { dateInYear } from '../text/values.ts';
import type { Chronology, ChronologyYear, Foreword, Handbook, Overview } from './handbook.ts';

export function frontMatter(
  { foreword, overview, timeline }: HandbookRecipe,
  setting: Setting,
): Pick<Handbook, 'foreword' | 'overview' | 'chronology'> {
  return {
    foreword: foreword && composeForeword(foreword, setting),
    overview: overview && composeOverview(overview, setting),
    chronology: timeline && composeChronology(timeline, setting),
  };
}

function composeForeword({ title, text, by }: HandbookForeword, setting: Setting): Foreword {
  return {
    title: authoredText(title, setting.library),
    paragraphs: text.paragraphs.map((paragraph) => setTitle(paragraph, setting)),
    by: by && setTitle(by, setting),
  };
}

function composeOverview({ title, lines }: HandbookOverview, setting: Setting): Overview {
  return {
    title: authoredText(title, setting.library),
    lines: lines.map(({ heading, text }) => ({
      heading: authoredText(heading, setting.library),
      runs: setTitle(text, setting),
    })),
  };
}

/** A timeline that shows no event was told of; the book has none then. */
function composeChronology(timeline: HandbookTimeline, setting: Setting): Chronology | undefined {
  const { library } = setting;
  const years = yearsOf(timeline, library);
  if (years.length === 0) return undefined;
  return {
    title: authoredText(timeline.title, library),
    note: timeline.note && setTitle(timeline.note, setting),
    years,
  };
}

/** In time order; a year without an event is not listed. */
function yearsOf(timeline: HandbookTimeline, library: Library): readonly ChronologyYear[] {
  const years = new Map<number, ChronologyYear>();
  for (const { event, when } of timelineEvents(timeline, library)) {
    const { year } = when.from;
    const known = years.get(year)?.events ?? [];
    const told = {
      id: event.id.value,
      date: dateInYear(when, library.language.code),
      title: authoredText(event.title, library),
      lane: library.lanes.get(event.lane.value)?.title ?? event.lane.value,
    };
    years.set(year, { year, events: [...known, told] });
  }
  return [...years.values()];
}
