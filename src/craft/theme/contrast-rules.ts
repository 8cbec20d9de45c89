/** Which colours of a theme meet, and how far apart they must stand. */
import type { ColourName } from '../../model/theme.ts';

export interface ContrastRule {
  readonly front: ColourName;
  readonly grounds: readonly ColourName[];
  /** Of words 4.5, of bars and marks 3. */
  readonly ratio: number;
}

export const forWords = 4.5;
export const forMarks = 3;

export const contrastRules: readonly ContrastRule[] = [
  { front: 'ink', grounds: ['paper', 'tint'], ratio: forWords },
  { front: 'quiet', grounds: ['paper', 'tint'], ratio: forWords },
  { front: 'primary', grounds: ['paper', 'tint'], ratio: forWords },
  { front: 'onPrimary', grounds: ['primary'], ratio: forWords },
  { front: 'onDeep', grounds: ['deep'], ratio: forWords },
  { front: 'accent', grounds: ['paper'], ratio: forMarks },
  { front: 'deepAccent', grounds: ['deep'], ratio: forMarks },
];
