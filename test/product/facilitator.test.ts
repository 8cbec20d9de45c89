/** The facilitator's book beside the participants' and the slides, read back: whose page is what, and minutes that add up. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlacedLink, PlacedText, ReadBook } from '../write/handbook-pdf/printed-book.ts';
import { type Output, readOutput, textOf } from './output.ts';
import type { PdfPlaces } from './pdf.ts';
import { type PrintedBook, printedBook } from './printed-books.ts';
import { addsUp, agendasOf, planPages, type Timetable, timetableOf } from './timetables.ts';

const papers = ['a4', 'letter'] as const;
const deck = 'wsis-and-internet-governance';

let output: Output;

beforeAll(async () => {
  output = await readOutput();
});

function bookOf(edition: string, paper: string): Promise<PrintedBook> {
  return printedBook(output, `handbook/internet-governance-${edition}-${paper}.pdf`);
}

describe.each(papers)('on %s', (paper) => {
  let book: ReadBook;
  let places: PdfPlaces;
  let participant: PdfPlaces;
  let sections: readonly Beside[];

  beforeAll(async () => {
    ({ book, places } = await bookOf('facilitator', paper));
    participant = (await bookOf('participant', paper)).places;
    sections = places.bookmarks.flatMap(({ title, page, y }) => {
      const number = /^(\d+\.\d+) /.exec(title)?.[1];
      return number === undefined ? [] : [{ number, title, note: noteBeside(book, page, y) }];
    });
  });

  test('beside every section stands the page on which participants have it', () => {
    expect(sections.length).toBeGreaterThan(40);
    const wrong = sections.filter(({ title, note }) => {
      const page = participant.bookmarks.find((mark) => mark.title === title)?.page ?? -1;
      return /Participant p\. (\d+)/.exec(note)?.[1] !== participant.labels[page];
    });
    expect(wrong).toEqual([]);
  });

  test('and the slides of the companion deck that carry it', () => {
    const numbers = slideNumbers(output);
    const carried = sections.flatMap(({ title, note }) => {
      const first = numbers.get(title.replace(/^\S+ /, ''));
      return first === undefined ? [] : [{ title, note, first }];
    });
    expect(carried.length).toBeGreaterThan(10);
    const wrong = carried.filter(({ note, first }) => Number(/Slides? (\d+)/.exec(note)?.[1]) !== first);
    expect(wrong).toEqual([]);
    const claimed = sections.filter(({ note }) => /Slides? \d/.test(note));
    expect(claimed.length).toBe(carried.length);
  });

  test('the minutes beside every section add up, and are those of its chapter’s timetable', () => {
    const tables = timetables(book, places);
    for (const { number, note } of sections) {
      const [, together, parts] = /(\d+) min(?: = ([^=]+))?$/.exec(note) ?? [];
      const summed = [...(parts ?? '').matchAll(/\d+/g)].map(([each]) => Number(each));
      if (summed.length > 0) expect.soft(sum(summed), note).toBe(Number(together));
      const row = tables.flatMap(({ rows }) => rows).find((each) => each.number === number);
      expect.soft(row?.together, number).toBe(Number(together));
    }
  });

  test('every timetable adds up to the teaching time of its chapter', () => {
    const tables = timetables(book, places);
    expect(tables.length).toBe(places.bookmarks.filter(({ title }) => title.startsWith('Chapter ')).length);
    for (const { rows, total, teaching } of tables) {
      for (const row of rows) expect.soft(addsUp(row), row.number).toBe(true);
      expect.soft(total && addsUp(total)).toBe(true);
      expect.soft(sum(rows.map(({ together }) => together))).toBe(total?.together);
      expect.soft(total?.together).toBe(teaching);
    }
  });

  test('every agenda runs by the clock from its first slot to its total', () => {
    const agendas = agendasOf(book, planPages(places));
    expect(agendas.length).toBe(4);
    for (const slots of agendas) {
      const last = slots.at(-1);
      expect.soft(sum(slots.slice(0, -1).map(({ minutes }) => minutes))).toBe(last?.minutes);
      slots.slice(1).forEach(({ starts }, at) => {
        const before = slots[at];
        expect.soft(starts).toBe((before?.starts ?? 0) + (before?.minutes ?? 0));
      });
    }
  });

  test('both pages of every line of an agenda are those of what it names', () => {
    const pages = planPages(places).flatMap((at) => book.pages[at] ?? []);
    const lines = pages.flatMap((page) =>
      page.links.filter(isNumber).map(({ destination, words, y }) => {
        const label = participant.labels[participant.named.get(destination)?.page ?? -1];
        const numbers = onLine(page.texts, y).filter((text) => /^\d+$/.test(text));
        return { destination, said: numbers.slice(-2), meant: [label, words] };
      }),
    );
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(({ said, meant }) => said.join() !== meant.join())).toEqual([]);
  });
});

interface Beside {
  readonly number: string;
  readonly title: string;
  readonly note: string;
}

/** Of many sections on the page after the opener, where no chapter goes on. */
function timetables({ pages }: ReadBook, { bookmarks }: PdfPlaces): readonly Timetable[] {
  return bookmarks
    .filter(({ title }) => title.startsWith('Chapter '))
    .map(({ page }) => {
      const opener = pages[page]?.texts ?? [];
      const apart = opener.every(({ text }) => text.trim() !== 'Showing');
      return apart
        ? { ...timetableOf(pages[page + 1]?.texts ?? []), teaching: timetableOf(opener).teaching }
        : timetableOf(opener);
    });
}

/** The lines of the side column that begin at a heading's height and follow closely. */
function noteBeside({ pages }: ReadBook, at: number, y: number): string {
  const outer = ({ x }: PlacedText): boolean => (at % 2 === 0 ? x > 385 : x < 190);
  const lines = (pages[at]?.texts ?? []).filter((text) => outer(text) && text.y < y + 8 && text.y > y - 64);
  const end = lines.findIndex((line, index) => index > 0 && (lines[index - 1]?.y ?? 0) - line.y > 14);
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isNumber({ words }: PlacedLink): boolean {
  return /^\d+$/.test(words);
}

/** Of a link's foot. */
function onLine(texts: readonly PlacedText[], y: number): readonly string[] {
  return texts
    .filter((text) => text.y > y && text.y - y < 8)
    .sort((one, other) => one.x - other.x)
    .map(({ text }) => text.trim());
}

/** Title → the number of the first slide of the companion deck that has it; a slide in parts says which. */
function slideNumbers(made: Output): ReadonlyMap<string, number> {
  const { slides }: { slides: readonly { deck: string; title: string; number: number }[] } = JSON.parse(
    textOf(made, 'manifest.json'),
  );
  const shown = slides.filter((slide) => slide.deck === deck).toReversed();
  return new Map(shown.map(({ title, number }) => [title.replace(/ \(\d\/\d\)$/, ''), number]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
