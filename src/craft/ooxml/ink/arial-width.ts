/** Turns text into its width as Arial sets it: what PowerPoint shows where a drawing was measured in another face. */
import { faceWidth } from '../../draw/advance.ts';
import type { Weight } from '../../draw/plan.ts';

/** In the unit of `size`, by the metrics of Arimo, which are Arial's. */
export function arialWidth(text: string, size: number, weight: Weight): number {
  return faceWidth(text, weight === 'semibold' ? 'arimo-bold' : 'arimo') * size;
}
