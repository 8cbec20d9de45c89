/** Timelines as lessons have them: all years, one year, one lane. */
import type { TimelineData } from '../../../src/model/body.ts';
import type { CalendarDate } from '../../../src/model/ledger.ts';
import { eventRows } from './event-rows.ts';

type Event = TimelineData['events'][number];

const lanes = [
  { id: 'wsis', title: 'WSIS' },
  { id: 'wgig', title: 'WGIG' },
  { id: 'igf', title: 'IGF' },
  { id: 'icann', title: 'ICANN' },
  { id: 'ec', title: 'Enhanced cooperation' },
  { id: 'other', title: 'Other' },
];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const events: readonly Event[] = eventRows.map(([when, lane, title], at) => {
  const [start = '', end] = when.split('/');
  const from = readDate(start);
  const to =
    end === undefined
      ? undefined
      : readDate(end.includes('-') ? `${from.year}-${end}` : `${start.slice(0, 8)}${end}`);
  return { id: `e${at}`, lane, title, when: { from, to }, date: printed(from, to) };
});

function readDate(text: string): CalendarDate {
  const [year = 0, month, day] = text.split('-').map(Number);
  return { year, month, day };
}

function printed(from: CalendarDate, to: CalendarDate | undefined): string {
  if (to === undefined) return print(from);
  return to.month === from.month
    ? `${from.day}–${print(to)}`
    : `${print({ ...from, year: 0 })} – ${print(to)}`;
}

function print({ year, month, day }: CalendarDate): string {
  return [day, month === undefined ? undefined : months[month - 1], year === 0 ? undefined : year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function timeline(
  from: number,
  to: number,
  ids: readonly string[],
  keep: (event: Event) => boolean,
): TimelineData {
  return {
    title: 'From Minneapolis to a permanent Forum',
    from: { year: from, month: undefined, day: undefined },
    to: { year: to, month: undefined, day: undefined },
    lanes: lanes.filter((lane) => ids.includes(lane.id)),
    events: events.filter((event) => ids.includes(event.lane) && keep(event)),
  };
}

const all = lanes.map((lane) => lane.id);

export const timelines = {
  all: timeline(1998, 2027, all, () => true),
  to2005: timeline(1998, 2005, ['wsis', 'wgig', 'icann'], (event) => event.when.from.year <= 2005),
  in2010: timeline(2010, 2010, ['igf', 'icann', 'ec'], (event) => event.when.from.year === 2010),
  igf: timeline(2006, 2026, ['igf'], () => true),
  meetings: timeline(
    2003,
    2006,
    ['wsis', 'igf'],
    (event) => event.when.to !== undefined && event.when.from.year < 2007,
  ),
} as const;
