/** Turns calendar dates into places on a scale of years, and lanes into their dress. */
import type { TimelineData } from '../../../model/body.ts';
import type { CalendarDate } from '../../../model/ledger.ts';
import { type Dress, dressAll } from '../hue.ts';
import type { Sheet, TypeSizes } from '../sheet.ts';

export interface PlacedEvent {
  readonly title: string;
  readonly date: string;
  readonly lane: number;
  /** Years with a fraction: where the event begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'range' | 'loose';
}

export interface PlacedLane {
  readonly title: string;
  readonly dress: Dress;
}

export interface TimelinePaper {
  readonly sheet: Sheet;
  readonly sizes: TypeSizes;
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly PlacedLane[];
  /** In time order. */
  readonly events: readonly PlacedEvent[];
}

export function readTimeline(data: TimelineData, sheet: Sheet, sizes: TypeSizes): TimelinePaper {
  const named = new Map(data.lanes.map((lane) => [lane.id, lane.title]));
  // A lane nobody declared still gets a track, so that no event is lost.
  for (const event of data.events) if (!named.has(event.lane)) named.set(event.lane, event.lane);
  const ids = [...named.keys()];
  const dresses = dressAll(ids);
  const lanes = ids.flatMap((id, at) => {
    const dress = dresses[at];
    return dress === undefined ? [] : [{ title: named.get(id) ?? id, dress }];
  });
  const events = data.events
    .map((event) => placeEvent(event, ids.indexOf(event.lane)))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  return { sheet, sizes, lanes, events, ...spanOf(data, events) };
}

/** Years before the first event or after the last are told by the title; drawn, they take the room of the others. */
const widestMargin = 1 / 8;

function spanOf(data: TimelineData, events: readonly PlacedEvent[]): { from: number; to: number } {
  const first = Math.min(...events.map((event) => event.from));
  const last = Math.max(...events.map((event) => event.to));
  const from = Math.min(startOf(data.from), first);
  const to = Math.max(endOf(data.to), last, from + 1 / 12);
  if (events.length < 2 || first === last) return { from, to };
  const margin = (to - from) * widestMargin;
  return {
    from: first - from > margin ? Math.floor(first * 4) / 4 : from,
    to: to - last > margin ? Math.ceil(last * 4) / 4 : to,
  };
}

function placeEvent(event: TimelineData['events'][number], lane: number): PlacedEvent {
  const { from, to } = event.when;
  const loose = from.day === undefined;
  const precision = to !== undefined ? 'range' : loose ? 'loose' : 'day';
  const [start, end] = [startOf(from), endOf(to ?? from)];
  return { title: event.title, date: event.date, lane, from: start, to: Math.max(start, end), precision };
}

/** The events of each lane. */
export function lanesOf(paper: TimelinePaper): readonly (readonly PlacedEvent[])[] {
  return paper.lanes.map((_, lane) => paper.events.filter((event) => event.lane === lane));
}

/** Where an event has its marker: a loose date in the middle of what it may mean, all else where it begins. */
export function momentOf(event: PlacedEvent): number {
  return event.precision === 'loose' ? (event.from + event.to) / 2 : event.from;
}

export function startOf(date: CalendarDate): number {
  return yearAt(date.year, (date.month ?? 1) - 1, date.day ?? 1);
}

/** The first instant after the day, the month or the year. */
export function endOf(date: CalendarDate): number {
  if (date.month === undefined) return date.year + 1;
  if (date.day === undefined) return yearAt(date.year, date.month, 1);
  return yearAt(date.year, date.month - 1, date.day + 1);
}

function yearAt(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
