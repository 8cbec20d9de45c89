/** Books of words and numbers on a toy's pages: whatever they are, the book falls as its last draft did. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateAfter } from '../../../src/write/handbook-pdf/estimate-folios.ts';
import { outgrown, type Settled, settle } from '../../../src/write/handbook-pdf/settle.ts';
import { draftOf, estimateOf, pagesOf, type ToyBook, toyBook } from './toy-book.ts';

function drafted(book: ToyBook, guess: (page: number) => number): Promise<Settled> {
  return settle(estimateOf(book, guess), async (estimate) => draftOf(book, estimate));
}

describe('a book whose numbers are', () => {
  test('guessed about right takes one draft, and falls as it did', async () => {
    await fc.assert(
      fc.asyncProperty(toyBook, async (book) => {
        const { plan, drafts } = await drafted(book, (page) => page);
        expect(drafts).toBe(1);
        expect(pagesOf(book, plan)).toEqual(plan.places);
      }),
      { numRuns: 60 },
    );
  });

  test('guessed far too low takes two, and falls as the second did', async () => {
    await fc.assert(
      fc.asyncProperty(toyBook, async (book) => {
        const { plan, drafts } = await drafted(book, () => 1);
        expect(drafts).toBeLessThan(3);
        expect(pagesOf(book, plan)).toEqual(plan.places);
      }),
      { numRuns: 60 },
    );
  });

  test('guessed too high takes one: a number leaves empty what it does not need', async () => {
    await fc.assert(
      fc.asyncProperty(toyBook, async (book) => {
        const { plan, drafts } = await drafted(book, (page) => page * 100);
        expect(drafts).toBe(1);
        expect(pagesOf(book, plan)).toEqual(plan.places);
      }),
      { numRuns: 30 },
    );
  });
});

test('a second draft keeps room where one page more needs a figure more', () => {
  const folios = new Map([
    ['a', '7'],
    ['b', '9'],
    ['c', '50'],
    ['d', '98'],
    ['e', '998'],
    ['f', 'viii'],
  ]);
  expect(Object.fromEntries(estimateAfter(folios).rooms)).toEqual({ a: 1, b: 2, c: 2, d: 3, e: 4, f: 4 });
});

test('a number no text names may take what it wants', () => {
  const plan = { folios: new Map([['a', '100']]), rooms: new Map([['a', 2]]) };
  expect(outgrown({ plan, kept: new Set(['a']) })).toBe('a');
  expect(outgrown({ plan, kept: new Set() })).toBe(undefined);
});
