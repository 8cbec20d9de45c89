/** Turns a timeline's events into the words that stand for it, lane by lane. */
import type { TimelineData } from '../../model/body.ts';
import type { Words } from '../../model/words.ts';
import { sentences } from './describe-chart.ts';
import type { Alternative } from './sheet.ts';
import { shorten } from './shorten.ts';

export function describeTimeline(data: TimelineData, words: Words): Alternative {
  const titles = new Map(data.lanes.map((lane) => [lane.id, lane.title]));
  const ids = [...new Set([...titles.keys(), ...data.events.map((event) => event.lane)])];
  const lanes = ids.flatMap((id) => {
    const events = data.events
      .filter((event) => event.lane === id)
      .map((event) => `${event.date}, ${event.title}`);
    return events.length === 0 ? [] : [`${titles.get(id) ?? id}: ${events.join('; ')}`];
  });
  const head = sentences([data.title]);
  const overview = sentences([
    data.title,
    `${data.from.year}–${data.to.year}`,
    ids.map((id) => titles.get(id) ?? id).join(', '),
  ]);
  const short = shorten(head, lanes, words['see-list']);
  return {
    long: sentences([data.title, ...lanes]),
    short: short.includes('…') ? shorten(overview, firstAndLast(data), words['see-list']) : short,
  };
}

/** What a summary of a long timeline can still say: where it begins and where it ends. */
function firstAndLast(data: TimelineData): readonly string[] {
  const [first, last] = [data.events[0], data.events.at(-1)];
  return [first, last].flatMap((event) => (event === undefined ? [] : [`${event.date}: ${event.title}`]));
}
