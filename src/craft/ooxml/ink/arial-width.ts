/** Turns text into its width as Arial sets it: what PowerPoint shows where a drawing was measured in another face. */
import { textWidth } from '../../draw/advance.ts';
import type { Weight } from '../../draw/plan.ts';
import { arialAdvances } from './arial-advance-table.ts';

/** In the unit of `size`. What the table lacks is as wide as the drawings take it to be. */
export function arialWidth(text: string, size: number, weight: Weight): number {
  const runs = arialAdvances[weight === 'semibold' ? 'bold' : 'regular'];
  const widths = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const run = runs.find(({ first, advances }) => code >= first && code < first + advances.length);
    const advance = run?.advances[code - run.first];
    return advance === undefined ? textWidth(character, size, weight) : (advance * size) / 1000;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}
