/** A list of sources → the room it needs: small letters, in columns where it is long. */
import type { PointsBody } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { lineCount, voices } from '../measured-words.ts';
import { leadingOf, type Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';

interface SourceSetting {
  readonly size: number;
  readonly padding: number;
  readonly columns: number;
  readonly columnGap: number;
}

/** A long list is for looking up, not for reading aloud. */
export function sourceSetting(count: number, { ratio }: Pick<Setting, 'ratio'>): SourceSetting {
  if (count < 8) return { size: 26, padding: 32, columns: 1, columnGap: 0 };
  if (count < 13) return { size: 22, padding: 32, columns: 2, columnGap: 48 };
  return ratio === '16:9'
    ? { size: 20, padding: 22, columns: 3, columnGap: 40 }
    : { size: 18, padding: 14, columns: 3, columnGap: 28 };
}

export function laidSources({ key, items }: PointsBody, width: number, setting: Setting): LaidBody {
  const { size, padding, columns, columnGap } = sourceSetting(items.length, setting);
  const column = (width - (columns - 1) * columnGap) / columns;
  const heights = items.map(({ runs }) => sourceHeight(runs, column, size, setting) + padding + 1);
  const height = columnHeight(heights, columns);
  return {
    height,
    comfortable: height,
    wide: false,
    place: (at) => ({ key, shape: 'text', at: { ...at, size, gap: padding, columns } }),
  };
}

function sourceHeight(runs: Runs, width: number, size: number, setting: Setting): number {
  return lineCount(runs, voices[setting.medium].words, size, width) * size * leadingOf(setting, 1.24);
}

/** The least height, in whole pixels, in which items that are not parted fill so many columns in order. */
function columnHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let [low, high] = [Math.ceil(Math.max(0, ...heights, total / columns)), Math.ceil(total)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (columnsTaken(heights, middle) <= columns) high = middle;
    else low = middle + 1;
  }
  return low;
}

function columnsTaken(heights: readonly number[], height: number): number {
  let taken = 1;
  let filled = 0;
  for (const each of heights) {
    if (filled + each > height) [taken, filled] = [taken + 1, 0];
    filled += each;
  }
  return taken;
}
