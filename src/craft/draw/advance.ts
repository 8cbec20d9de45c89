/** Turns text into its width as a face sets it, without a browser. */
import { type AdvanceRun, advanceRuns } from './advance-table.ts';
import { arimoRuns } from './arimo-table.ts';
import type { Weight } from './plan.ts';
import { themeRuns } from './theme-table.ts';

/** Source Sans, Source Serif for display and text, and Arimo, which measures as Arial does. */
export type TypeFace =
  | 'sans'
  | 'sans-semibold'
  | 'sans-bold'
  | 'serif-display'
  | 'serif'
  | 'arimo'
  | 'arimo-bold'
  | 'arimo-italic';

const runsOf: Readonly<Record<TypeFace, readonly AdvanceRun[]>> = {
  sans: advanceRuns.regular,
  'sans-semibold': advanceRuns.semibold,
  'sans-bold': themeRuns.sansBold,
  'serif-display': themeRuns.serifDisplay,
  serif: themeRuns.serif,
  arimo: arimoRuns.regular,
  'arimo-bold': arimoRuns.bold,
  'arimo-italic': arimoRuns.italic,
};

/** Wide enough for any Latin or Cyrillic letter the tables lack; Han, kana and Arial's arrows are square. */
const unknownAdvance = 640;
const squareAdvance = 1000;

export function textWidth(text: string, size: number, weight: Weight): number {
  return faceWidth(text, weight === 'semibold' ? 'sans-semibold' : 'sans') * size;
}

/** In sizes of the type: 1 is as wide as the letters are high. */
export function faceWidth(text: string, face: TypeFace): number {
  const table = tableOf(face);
  let total = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    total += table[code] ?? defaultAdvance(code);
  }
  return total / 1000;
}

/** Past every run of every table. */
const tableLength = 0x2300;
const tables = new Map<TypeFace, Float64Array>();

/** Expanded once, for a look-up a character. */
function tableOf(face: TypeFace): Float64Array {
  const known = tables.get(face);
  if (known !== undefined) return known;
  const table = Float64Array.from({ length: tableLength }, (_, code) => defaultAdvance(code));
  for (const { first, advances } of runsOf[face])
    for (const [at, advance] of advances.entries()) table[first + at] = advance;
  tables.set(face, table);
  return table;
}

function defaultAdvance(code: number): number {
  const unseen = (code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200f);
  if (unseen || code === 0x2060) return 0;
  const arrow = code >= 0x2190 && code <= 0x21ff;
  return arrow || code >= 0x1100 ? squareAdvance : unknownAdvance;
}
