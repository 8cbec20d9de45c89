/** Entries and the other names of what they are about, in the language's order: who looks under one name is sent to the other. */
import { folded } from '../../model/index-names.ts';
import { headingOrder } from './index-sort.ts';

export interface Target<T> {
  readonly value: T;
  /** What stands at the entry's beginning: `IGF (Internet Governance Forum)`. */
  readonly heading: string;
  /** `IGF`. */
  readonly name: string;
  readonly others: readonly string[];
}

export type SortedLine<T> =
  | { readonly kind: 'entry'; readonly heading: string; readonly value: T }
  | { readonly kind: 'see'; readonly heading: string; readonly to: T };

/** `written` are names an author sends from; they are kept wherever they stand. */
export function withOtherNames<T>(
  targets: readonly Target<T>[],
  language: string,
  written: readonly { readonly heading: string; readonly to: T }[] = [],
): readonly SortedLine<T>[] {
  const order = headingOrder(language);
  const entries = targets.map(({ heading, value }): SortedLine<T> => ({ kind: 'entry', heading, value }));
  const known = new Set([...entries, ...written].map(({ heading }) => folded(heading)));
  const sees = targets.flatMap(({ value, name, others }) =>
    others
      .filter((other) => tellsMore(other, name, known))
      .map((heading): SortedLine<T> => ({ kind: 'see', heading, to: value })),
  );
  const own = written.map((each): SortedLine<T> => ({ kind: 'see', ...each }));
  const all = [...entries, ...sees, ...own].sort((one, other) => order(one.heading, other.heading));
  return all.filter((line, at) => line.kind === 'entry' || own.includes(line) || !isBeside(all, at, line.to));
}

/** Each name once; not a plural, another spelling or a beginning of what it leads to. */
function tellsMore(other: string, name: string, known: Set<string>): boolean {
  const [short, long] = [folded(other), folded(name)];
  const isSame = short.replaceAll(' ', '') === long.replaceAll(' ', '');
  if (known.has(short) || long.startsWith(`${short} `) || isSame) return false;
  known.add(short);
  return true;
}

/** The entry itself stands next to it, but for other such names. */
function isBeside<T>(lines: readonly SortedLine<T>[], at: number, to: T): boolean {
  const before = lines.slice(0, at).findLast(({ kind }) => kind === 'entry');
  const after = lines.slice(at + 1).find(({ kind }) => kind === 'entry');
  return [before, after].some((line) => line?.kind === 'entry' && line.value === to);
}
