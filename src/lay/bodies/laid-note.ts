/** The note below a table or figure, or the credit of a picture → the room it needs. */
import type { Runs } from '../../model/run.ts';
import { lineCount, voices } from '../measured-words.ts';
import type { TextPlace } from '../placed.ts';
import { leadingOf, noteSize, type Setting } from '../setting.ts';

const above = 14;

export interface LaidNote {
  /** With the space above it; 0 where there is none. */
  readonly height: number;
  readonly place: (x: number, y: number) => TextPlace | undefined;
}

export function laidNote(runs: Runs | undefined, width: number, setting: Setting): LaidNote {
  if (runs === undefined || runs.length === 0) return { height: 0, place: () => undefined };
  const lines = lineCount(runs, voices[setting.medium].words, noteSize, width);
  const height = lines * noteSize * leadingOf(setting, 1.3);
  return {
    height: above + height,
    place: (x, y) => ({ x, y: y + above, width, height, size: noteSize, gap: 0, columns: 1 }),
  };
}
