/** A file before and after → a unified diff, as git and patch read it. */
import { type LineChange, lineChanges } from './line-changes.ts';
import { printable } from './printable.ts';
import type { Colours } from './terminal.ts';

export interface Difference {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const around = 3;

/** Empty where nothing changed. What cannot be seen is shown as an escape. */
export function unifiedDiff({ path, before, after }: Difference, colours: Colours): string {
  const changes = lineChanges(before, after);
  const hunks = hunksOf(changes).map((hunk) => hunkText(changes, hunk, colours));
  if (hunks.length === 0) return '';
  const name = printable(path);
  return `${colours.bold(`--- a/${name}`)}\n${colours.bold(`+++ b/${name}`)}\n${hunks.join('')}`;
}

/** From and behind, in lines of the comparison. */
type Hunk = readonly [from: number, to: number];

function hunksOf(changes: readonly LineChange[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, { kind }] of changes.entries()) {
    if (kind === 'same') continue;
    const [from, to]: Hunk = [Math.max(0, at - around), Math.min(changes.length, at + around + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last[1]) hunks[hunks.length - 1] = [last[0], to];
    else hunks.push([from, to]);
  }
  return hunks;
}

const signs = { same: ' ', old: '-', new: '+' } as const;

function hunkText(changes: readonly LineChange[], [from, to]: Hunk, colours: Colours): string {
  const paints = { same: (text: string) => text, old: colours.red, new: colours.green };
  const head = `@@ -${reach(changes, [from, to], 'new')} +${reach(changes, [from, to], 'old')} @@`;
  const lines = changes.slice(from, to).map(({ kind, text }) => {
    const line = printable(text.replace(/\r?\n$/, ''));
    const end = text.endsWith('\n') ? '' : '\n\\ No newline at end of file';
    return `${paints[kind](signs[kind] + line)}${end}\n`;
  });
  return `${colours.cyan(head)}\n${lines.join('')}`;
}

/** Where a hunk starts and how long it is, in a file without the lines of the other. */
function reach(changes: readonly LineChange[], [from, to]: Hunk, other: 'old' | 'new'): string {
  const count = (lines: readonly LineChange[]): number => lines.filter(({ kind }) => kind !== other).length;
  const before = count(changes.slice(0, from));
  const length = count(changes.slice(from, to));
  return `${length === 0 ? before : before + 1},${length}`;
}
