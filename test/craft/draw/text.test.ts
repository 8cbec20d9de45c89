import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/craft/draw/advance.ts';
import { spread } from '../../../src/craft/draw/spread.ts';
import { wrapText } from '../../../src/craft/draw/wrap.ts';

test('widths are those of the face', () => {
  expect(textWidth('2006', 1000, 'regular')).toBe(4 * 497);
  expect(textWidth('A', 1000, 'regular')).toBe(544);
  expect(textWidth('', 20, 'semibold')).toBe(0);
});

describe('wrapped text', () => {
  test('loses nothing and stays in its width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 12, 'regular');
        expect(lines.join('').replaceAll(/[ \t\r\n]/g, '')).toBe(text.replaceAll(/[ \t\r\n]/g, ''));
        for (const line of lines) expect(textWidth(line, 12, 'regular')).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('holds at a no-break space', () => {
    expect(wrapText('at least ≥\u00a02,000', 60, 12, 'regular')).toEqual(['at least', '≥\u00a02,000']);
  });
});

test('spread keeps order, gaps and the start', () => {
  const wish = fc.record({
    middle: fc.double({ min: -50, max: 500, noNaN: true }),
    size: fc.double({ min: 0, max: 40, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
      const middles = spread(wishes, 3, 0, 400);
      const edges = wishes.map(({ size }, at) => ({
        from: (middles[at] ?? 0) - size / 2,
        to: (middles[at] ?? 0) + size / 2,
      }));
      for (const [at, edge] of edges.entries()) {
        expect(edge.from).toBeGreaterThanOrEqual((at === 0 ? 0 : (edges[at - 1]?.to ?? 0) + 3) - 1e-6);
      }
    }),
  );
});
