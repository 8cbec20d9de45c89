import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/write/handbook-pdf/geometry.ts';
import {
  emptyPage,
  endCost,
  joined,
  type Piece,
  setPiece,
} from '../../../src/write/handbook-pdf/page-fill.ts';

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
  height,
  cuts: [],
  repeated: 0,
  before: 20,
  after: 10,
  ...more,
});

const empty = emptyPage(measures.height);

describe('a page is filled', () => {
  test('from its top, with the larger white between neighbours', () => {
    const page = [piece(100), piece(200)].reduce(setPiece, empty);
    expect(page).toEqual({ ...empty, filled: 320, after: 10, cost: 0 });
  });

  test('until a piece has no room: it goes overleaf, and the gap costs', () => {
    const page = [piece(600), piece(400)].reduce(setPiece, empty);
    expect(page.filled).toBe(400);
    expect(page.cost).toBeGreaterThan(50);
  });

  test('a piece that may be divided fills the page to the last cut that fits', () => {
    const cuts = [100, 200, 300].map((place) => ({ end: place, start: place }));
    const page = [piece(600), piece(400, { cuts })].reduce(setPiece, empty);
    expect(page.filled).toBe(200);
    expect(page.cost).toBeLessThan(5);
  });

  test('a table sets its heads again', () => {
    const cuts = [{ end: 250, start: 250 }];
    const page = [piece(600), piece(400, { cuts, repeated: 30 })].reduce(setPiece, empty);
    expect(page.filled).toBe(180);
  });

  test('what is higher than a page still ends', () => {
    expect(setPiece(empty, piece(5000)).filled).toBe(measures.height);
  });

  test('an end with few lines costs, and so does one that only just fits', () => {
    const cost = (filled: number) => endCost({ ...empty, filled });
    expect(cost(30)).toBeGreaterThan(cost(150));
    expect(cost(150)).toBeGreaterThan(0);
    expect([cost(400), cost(measures.height - 100)]).toEqual([0, 0]);
    expect(cost(measures.height - 5)).toBeGreaterThan(0);
  });

  test('a heading goes with its text', () => {
    const cuts = [{ end: 40, start: 40 }];
    const section = joined(piece(30, { after: 0 }), piece(100, { cuts, before: 0 }));
    const page = [piece(840), section].reduce(setPiece, empty);
    expect(page.filled).toBe(130);
  });
});
