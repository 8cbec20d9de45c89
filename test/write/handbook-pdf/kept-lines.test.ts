import { expect, test } from 'vitest';
import { keptLines, markKept } from '../../../src/write/handbook-pdf/kept-lines.ts';
import type { Inner, Measured } from '../../../src/write/handbook-pdf/measured.ts';

const inner = (at: number, lines: number): Inner => ({ kind: 'p', at, lines, top: 0, height: 0, width: 0 });
const piece = (...lines: readonly number[]): Measured => ({
  top: 0,
  height: 0,
  inner: lines.map((count, at) => inner(at, count)),
});

test('paragraphs of two or three lines are marked, wherever their piece stands', () => {
  const kept = keptLines(
    ['one', 'two'],
    new Map([
      ['one', piece(4, 3, 2)],
      ['two', piece(3)],
    ]),
  );
  const html =
    '<div id="two"><p>c</p></div><p>note</p><div id="one"><p>a</p><p class="x">b</p><p>d</p></div><p>end</p>';
  expect(markKept(html, kept)).toBe(
    '<div id="two"><p data-kept>c</p></div><p>note</p><div id="one"><p>a</p><p data-kept class="x">b</p><p data-kept>d</p></div><p>end</p>',
  );
});

test('a text that was never measured stays as it is', () => {
  expect(markKept('<p>a</p>', new Map())).toBe('<p>a</p>');
});
