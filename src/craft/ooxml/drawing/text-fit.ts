/** Turns the texts of a drawing into how much smaller each size is set, so that Arial's wider words stand where the drawing has room for them. */
import { textWidth } from '../../draw/advance.ts';
import { flatMarks, type Mark, type TextMark } from '../../draw/plan.ts';
import { arialWidth } from '../ink/arial-width.ts';

/** By `shareKey`: one share for all text of a size and weight, for labels side by side must not differ. */
export type TypeShares = ReadonlyMap<string, number>;

/** Below this words are harder to read than to part. */
const leastShare = 0.84;

export function typeShares(marks: readonly Mark[]): TypeShares {
  const shares = new Map<string, number>();
  for (const mark of flatMarks(marks)) {
    if (mark.kind !== 'text') continue;
    const key = shareKey(mark);
    shares.set(key, Math.min(shares.get(key) ?? 1, Math.max(leastShare, shareOf(mark))));
  }
  return shares;
}

export function shareKey({ size, weight }: Pick<TextMark, 'size' | 'weight'>): string {
  return `${size} ${weight}`;
}

function shareOf({ lines, size, weight }: TextMark): number {
  const room = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  const wide = Math.max(0, ...lines.map((line) => arialWidth(line, size, weight)));
  return wide === 0 ? 1 : Math.min(1, room / wide);
}
