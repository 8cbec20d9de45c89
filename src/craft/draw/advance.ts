/** Turns text into its width as Source Sans 3 sets it, without a browser. */
import { advanceRuns } from './advance-table.ts';
import type { Weight } from './plan.ts';

/** Wide enough for any Latin or Cyrillic letter the table lacks; Han and kana are square. */
const unknownAdvance = 640;
const squareAdvance = 1000;

export function textWidth(text: string, size: number, weight: Weight): number {
  let total = 0;
  for (const character of text) total += advanceOf(character.codePointAt(0) ?? 0, weight);
  return (total * size) / 1000;
}

function advanceOf(code: number, weight: Weight): number {
  for (const run of advanceRuns[weight]) {
    const advance = run.advances[code - run.first];
    if (advance !== undefined) return advance;
  }
  return defaultAdvance(code);
}

function defaultAdvance(code: number): number {
  const combining = code >= 0x300 && code <= 0x36f;
  if (combining) return 0;
  return code >= 0x1100 ? squareAdvance : unknownAdvance;
}
