/** Which weights of a family are used: the heaviest upright for titles and bold words, the lightest for the rest. */
import type { ThemeFamily } from '../../model/theme.ts';

export function heaviest(family: ThemeFamily): number {
  return Math.max(...uprightWeights(family));
}

export function lightest(family: ThemeFamily): number {
  return Math.min(...uprightWeights(family));
}

function uprightWeights({ faces }: ThemeFamily): readonly number[] {
  const weights = faces.filter(({ style }) => style === 'normal').map(({ weight }) => weight);
  return weights.length === 0 ? [400] : weights;
}

/** A name that can stand between quotation marks in a stylesheet. */
export function cssName(family: string): string {
  return family.replaceAll(/[^\p{L}\p{N} ._-]/gu, '');
}
