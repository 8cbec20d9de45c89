import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/craft/draw/sheet.ts';
import { drawTimeline } from '../../../src/craft/draw/timeline.ts';
import type { TimelineData } from '../../../src/model/body.ts';
import { allText, faults, sheets, texts } from './plan-checks.ts';
import { timelines } from './specimen-timelines.ts';

const year = (value: number): TimelineData['from'] => ({ year: value, month: undefined, day: undefined });
const long =
  'An event with a title that goes on and on, as titles of resolutions of the General Assembly are wont to do, and then some more';

function crowd(count: number, title: string, at: (index: number) => TimelineData['from']): TimelineData {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    lane: 'igf',
    title: `${title} ${index}`,
    date: '30 October – 2 November 2006',
    when: { from: at(index), to: undefined },
  }));
  return { title: 'Crowd', from: year(2005), to: year(2010), lanes: [{ id: 'igf', title: 'IGF' }], events };
}

const specimens: Readonly<Record<string, TimelineData>> = {
  ...timelines,
  oneEvent: crowd(1, long, () => ({ year: 2010, month: 12, day: 31 })),
  oneDay: crowd(83, 'Event', () => ({ year: 2006, month: 5, day: 17 })),
  sameYear: crowd(12, long, () => year(2010)),
  none: { ...crowd(0, '', () => year(2006)), lanes: [] },
  strayLane: { ...crowd(3, 'Stray', (at) => year(2005 + at)), lanes: [{ id: 'wsis', title: long }] },
  instant: {
    ...crowd(2, 'Now', () => ({ year: 2006, month: 5, day: 17 })),
    from: { year: 2006, month: 5, day: 17 },
    to: { year: 2006, month: 5, day: 17 },
  },
};

describe.each(Object.entries(specimens))('%s', (_, data) => {
  test.each(Object.entries(sheets))('on a %s: labels keep clear of each other and inside', (_name, sheet) => {
    const drawing = drawTimeline(data, sheet);
    expect(faults(drawing)).toEqual([]);
    if (
      sheet.medium !== 'screen' &&
      data.events.length > 1 &&
      data.lanes.length < 7 &&
      !data.title.startsWith('Crowd')
    ) {
      expect(drawing.height).toBeLessThanOrEqual(sheet.maxHeight);
    }
  });
});

test('any events', () => {
  const date = fc.record({
    year: fc.integer({ min: 1998, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const loose = fc.oneof(
    date,
    date.map((one) => ({ ...one, day: undefined })),
    date.map((one) => year(one.year)),
  );
  const event = fc.record({
    id: fc.string(),
    lane: fc.constantFrom('wsis', 'igf', 'ec'),
    title: fc.string({ minLength: 1, maxLength: 60 }),
    date: fc.string({ maxLength: 24 }),
    when: fc.record({ from: loose, to: fc.option(date, { nil: undefined }) }),
  });
  const lanes = ['wsis', 'igf', 'ec'].map((id) => ({ id, title: id.toUpperCase() }));
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 30 }),
      fc.constantFrom(...Object.values(sheets)),
      (events, sheet) => {
        expect(
          faults(drawTimeline({ title: 'Any', from: year(1998), to: year(2026), lanes, events }, sheet)),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a wide page and a screen name all of a long timeline', () => {
  for (const name of ['wide', 'screen']) {
    const text = allText(drawTimeline(timelines.all, sheets[name] as Sheet).plan);
    expect(text).not.toContain('events are named');
    expect(text).toContain('10–12 December 2003');
  }
});

test('a slide says how many of a long timeline it names', () => {
  const text = allText(drawTimeline(timelines.all, sheets.slide as Sheet).plan);
  expect(text).toMatch(/\d+ of 82 events are named\./);
});

test('the long alternative says each event with its date, by lane', () => {
  const { long: text, short } = drawTimeline(timelines.all, sheets.page as Sheet).alternative;
  for (const event of timelines.all.events) expect(text).toContain(`${event.date}, ${event.title}`);
  expect(text).toContain('WGIG: 23–25 November 2004, WGIG meeting 1;');
  expect(short.length).toBeLessThanOrEqual(350);
  expect(short).toMatch(/nearby\.$/);
});

describe('lanes on a slide', () => {
  const slide = sheets.slide as Sheet;
  const event = (lane: string, title: string, when: TimelineData['from']) => ({
    id: title,
    lane,
    title,
    date: String(when.year),
    when: { from: when, to: undefined },
  });
  const two: TimelineData = {
    title: 'Two',
    from: year(2000),
    to: year(2010),
    lanes: [
      { id: 'wsis', title: 'WSIS' },
      { id: 'igf', title: 'IGF' },
    ],
    events: [
      event('wsis', 'First', { year: 2007, month: 1, day: 1 }),
      event('igf', 'A last event with a title of some length', { year: 2010, month: 12, day: 1 }),
    ],
  };
  const drawing = drawTimeline(two, slide);
  const find = (words: string) => texts(drawing.plan).find(({ lines }) => lines.join(' ') === words);

  test('years without events take no room', () => {
    expect(find('First')?.x).toBeLessThan(slide.width * 0.1);
  });

  test('the last label of a lane lies before its leader, so that the scale keeps its length', () => {
    expect(find('A last event with a title of some length')?.anchor).toBe('end');
  });

  test('share the height', () => {
    const lane = (name: string) => find(name)?.y ?? 0;
    expect(lane('IGF') - lane('WSIS')).toBeGreaterThan(slide.maxHeight * 0.3);
  });
});
