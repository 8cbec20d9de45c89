/** Slides whose numbers moved → runs that moved together: `igf-in-brief 13–40 → 14–41`. */
import type { Item } from '../../build/changes/change-list.ts';

interface Run {
  readonly deck: string;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

export function movedSlides(items: readonly Item[]): readonly string[] {
  const runs: Run[] = [];
  for (const item of items) {
    if (item.what !== 'slide') continue;
    const { before, after } = item.number;
    if (before === undefined || after === undefined) continue;
    const next: Run = { deck: item.deck, from: before, to: before, by: after - before };
    const last = runs.at(-1);
    if (last !== undefined && follows(last, next)) runs[runs.length - 1] = { ...last, to: before };
    else runs.push(next);
  }
  return runs.map(({ deck, from, to, by }) => `${deck} ${range(from, to)} → ${range(from + by, to + by)}`);
}

function follows(last: Run, next: Run): boolean {
  return last.deck === next.deck && last.by === next.by && last.to + 1 === next.from;
}

function range(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
