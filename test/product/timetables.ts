/** Pages read from a facilitator's book → the timetables of its chapters and the agendas of its plans. */
import type { PlacedText, ReadBook } from '../write/handbook-pdf/printed-book.ts';
import type { PdfPlaces } from './pdf.ts';

export interface TimedRow {
  /** Of the section; `Total` below them. */
  readonly number: string;
  readonly showing: number;
  readonly discussion: number;
  readonly exercises: number;
  readonly together: number;
}

export interface Timetable {
  readonly rows: readonly TimedRow[];
  readonly total: TimedRow | undefined;
  /** Said beside the chapter's title. */
  readonly teaching: number;
}

export function addsUp({ showing, discussion, exercises, together }: TimedRow): boolean {
  return together > 0 && showing + discussion + exercises === together;
}

export function timetableOf(texts: readonly PlacedText[]): Timetable {
  const heads = ['Showing', 'Discussion', 'Exercises', 'Minutes'].map((head) =>
    rightOf(texts.find(({ text }) => text.trim() === head)),
  );
  const rows = texts
    .filter(({ text }) => /^(\d+\.\d+|Total)$/.test(text.trim()))
    .map((start) => {
      const line = texts.filter(({ y }) => Math.abs(y - start.y) < 3);
      const [showing = 0, discussion = 0, exercises = 0, together = 0] = heads.map((right) =>
        numberAt(line, right),
      );
      return { number: start.text.trim(), showing, discussion, exercises, together };
    });
  return {
    rows: rows.filter(({ number }) => number !== 'Total'),
    total: rows.find(({ number }) => number === 'Total'),
    teaching: teachingIn(texts),
  };
}

/** The number below its label. */
function teachingIn(texts: readonly PlacedText[]): number {
  const label = texts.find(({ text }) => text.startsWith('Teaching'));
  const below = texts.filter(
    ({ x, y }) => label !== undefined && Math.abs(x - label.x) < 3 && y < label.y && label.y - y < 20,
  );
  return Number.parseInt(below[0]?.text ?? '', 10);
}

function rightOf(item: PlacedText | undefined): number {
  return item === undefined ? Number.NaN : item.x + item.width;
}

/** Columns of numbers end where their heads end. */
function numberAt(line: readonly PlacedText[], right: number): number {
  const found = line.find((item) => /^\d+$/.test(item.text.trim()) && Math.abs(rightOf(item) - right) < 4);
  return Number(found?.text ?? 0);
}

export interface Slot {
  /** Minutes after midnight. */
  readonly starts: number;
  readonly minutes: number;
}

/** By day; the last row of each is its total, at the time it ends. */
export function agendasOf({ pages }: ReadBook, plans: readonly number[]): readonly (readonly Slot[])[] {
  const agendas: Slot[][] = [[]];
  for (const { texts } of plans.flatMap((at) => pages[at] ?? [])) {
    for (const start of texts.filter(({ text }) => /^\d\d:\d\d$/.test(text.trim()))) {
      const line = texts.filter(({ y }) => Math.abs(y - start.y) < 3).toSorted((a, b) => a.x - b.x);
      const [time = '', minutes = ''] = line.map(({ text }) => text.trim()).filter((text) => text !== '');
      agendas.at(-1)?.push({ starts: minutesOf(time), minutes: Number(minutes) });
      if (line.some(({ text }) => text.trim().startsWith('Total'))) agendas.push([]);
    }
  }
  return agendas.filter((agenda) => agenda.length > 0);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Indexes of the pages between the opener of the plans and the first part. */
export function planPages({ bookmarks }: PdfPlaces): readonly number[] {
  const opener = bookmarks.find(({ title }) => title.endsWith('Session plans'))?.page ?? 0;
  const part = bookmarks.find(({ title }) => title.startsWith('Part '))?.page ?? 0;
  return Array.from({ length: Math.max(0, part - opener - 1) }, (_, at) => opener + 1 + at);
}
