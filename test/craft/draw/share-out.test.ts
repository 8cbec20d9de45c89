import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../../src/craft/draw/diagram/share-out.ts';
import { drawDiagram } from '../../../src/craft/draw/diagram.ts';
import type { Sheet } from '../../../src/craft/draw/sheet.ts';
import { sheets } from './plan-checks.ts';
import { diagram } from './specimen-diagrams.ts';

test('a high panel that comes late stands alone, and the low ones before it share a column', () => {
  expect(shareOut([2, 2, 2, 6], 2, 0)).toEqual([[0, 1, 2], [3]]);
});

test('each panel stands in one column, and columns and panels keep the order of the author', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (heights, columns) => {
        const shared = shareOut(heights, columns, 3);
        expect(shared.flat().toSorted((one, other) => one - other)).toEqual(heights.map((_, at) => at));
        for (const column of shared) expect(column).toEqual(column.toSorted((one, other) => one - other));
        const firsts = shared.flatMap((column) => column.slice(0, 1));
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
      },
    ),
  );
});

test('a map of nearly fifty bodies fits a slide in letters above the smallest size', () => {
  const sizes = [4, 7, 8, 15, 3, 5, 5];
  const map = diagram(
    'groups',
    sizes.map((_, group) => [`g${group}`, `Group number ${group}`] as const),
    sizes.flatMap((count, group) =>
      Array.from(
        { length: count },
        (_, at) => [`${group}-${at}`, at % 3 === 0 ? 'Longer name' : 'NAME', `g${group}`] as const,
      ),
    ),
    [],
  );
  const sheet: Sheet = { ...(sheets.slide as Sheet), width: 1152, maxHeight: 440 };
  const drawing = drawDiagram(map, sheet);
  expect(drawing.height).toBeLessThanOrEqual(sheet.maxHeight);
  const letters = [...drawing.svg.matchAll(/font-size="([\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.min(...letters)).toBeGreaterThan(18);
});
