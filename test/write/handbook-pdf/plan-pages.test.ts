import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../../src/craft/ranges.ts';
import {
  firstMoved,
  planAsPrinted,
  planPages,
  withPages,
} from '../../../src/write/handbook-pdf/plan-pages.ts';
import { lowerRoman } from '../../../src/write/handbook-pdf/roman.ts';

const landmarks = { openers: ['title', 'one', 'two'], first: 'one', end: 'end' };

function draft(places: Readonly<Record<string, number>>) {
  return { pages: 99, places: new Map(Object.entries(places)) };
}

describe('the plan of a book’s pages', () => {
  const plan = planPages(draft({ title: 1, one: 2, text: 3, two: 4, note: 5, end: 6 }), landmarks);

  test('puts a blank before every opener that would stand on the left', () => {
    expect([...plan.blanks]).toEqual(['title', 'one']);
    expect(Object.fromEntries(plan.places)).toEqual({ title: 2, one: 4, text: 5, two: 6, note: 7, end: 8 });
  });

  test('counts from the first part', () => {
    expect(plan.folios.get('title')).toBe('iii');
    expect(plan.folios.get('one')).toBe('1');
    expect(plan.folios.get('text')).toBe('2');
  });

  test('counts on from the numbers some openers are given', () => {
    const numbered = new Map([
      ['one', 37],
      ['two', 55],
    ]);
    const given = planPages(draft({ one: 0, text: 1, two: 2, note: 3, end: 4 }), {
      openers: ['one', 'two'],
      first: 'one',
      end: 'end',
      numbered,
    });
    expect(Object.fromEntries(given.folios)).toEqual({
      one: '37',
      text: '38',
      two: '55',
      note: '56',
      end: '57',
    });
    expect(given.labels.map(({ from, start }) => [from, start])).toEqual([
      [0, 37],
      [2, 55],
    ]);
  });

  test('fills up the printer’s sheets', () => {
    const places = draft({ title: 1, one: 2, text: 3, two: 4, note: 5, end: 6 });
    const pages = [1, 2, 4, 8].map((multipleOf) => planPages(places, { ...landmarks, multipleOf }));
    expect(pages.map((each) => [each.pages, each.ends])).toEqual([
      [8, 0],
      [8, 0],
      [8, 0],
      [8, 0],
    ]);
    const more = planPages(places, { ...landmarks, multipleOf: 16 });
    expect([more.pages, more.ends]).toEqual([16, 8]);
  });

  test('knows which notes stand on left pages', () => {
    expect(plan.versos.has('text')).toBe(true);
    expect(plan.versos.has('one')).toBe(false);
  });

  test('names the first anchor that moved', () => {
    const printed = { pages: plan.pages, places: new Map([...plan.places].filter(([id]) => id !== 'end')) };
    expect(firstMoved(plan, printed)).toBe(undefined);
    expect(firstMoved(plan, { ...printed, places: new Map([...printed.places, ['text', 7]]) })).toBe('text');
  });

  test('is what a print by it turned out to be, as long as no opener moved', () => {
    const moved = { pages: plan.pages, places: new Map([...plan.places, ['note', 6]]) };
    const instead = planAsPrinted(plan, moved, landmarks);
    expect([instead?.folios.get('note'), instead?.versos.has('note')]).toEqual(['3', false]);
    expect(instead && firstMoved(instead, moved)).toBe(undefined);
    const far = { pages: plan.pages, places: new Map([...plan.places, ['two', 8]]) };
    expect(planAsPrinted(plan, far, landmarks)).toBe(undefined);
  });

  test('lets the index take more pages, and the blanks at the end fewer', () => {
    const sheet = withPages(plan, plan.pages, 4);
    expect([plan.pages, sheet.pages % 4, sheet.ends]).toEqual([8, 0, 0]);
    const longer = withPages(sheet, plan.pages + 1, 4);
    expect([longer.pages, longer.ends]).toEqual([12, 3]);
    expect(withPages(longer, 12, 4)).toEqual(longer);
  });

  test('needs the place of every opener', () => {
    expect(() => planPages(draft({ title: 0 }), landmarks)).toThrow('the draft has no place for one');
  });
});

test('roman numerals', () => {
  expect([1, 4, 9, 14, 40, 99].map(lowerRoman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'xcix']);
});

test('runs of neighbours', () => {
  expect(rangesOf([9, 4, 6, 5, 5])).toEqual([
    [4, 6],
    [9, 9],
  ]);
});
