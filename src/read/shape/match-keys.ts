/** The keys of a group as written → the keys that were meant: one slip of the pen is one message, not two. */
import { type Fix, replacing } from '../../model/edit.ts';
import { nearest, surelyNearest } from '../../model/nearest.ts';
import { ourWord } from '../../model/other-words.ts';
import type { Span } from '../../model/span.ts';
import { isHostileKey } from '../hostile-keys.ts';
import type { Entry, MapNode } from '../tree.ts';
import type { Around } from './shape.ts';
import { homeOf, isTurned, type StrangeKey, turnedKey, wordOf } from './stray-keys.ts';

export interface Matched {
  /** By the key that was meant: a misspelt key counts as the missing one it resembles. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys that another stands in place of, unreadable as it is. */
  readonly lost: ReadonlySet<string>;
  readonly strange: readonly StrangeKey[];
}

export interface KnownKeys {
  readonly known: readonly string[];
  readonly needed: readonly string[];
  /** Innermost last. */
  readonly around: readonly Around[];
}

export function matchKeys(node: MapNode, { known, needed, around }: KnownKeys): Matched {
  const entries = new Map<string, Entry>();
  for (const entry of node.entries)
    if (known.includes(entry.key) && !entries.has(entry.key)) entries.set(entry.key, entry);
  const unknown = node.entries.filter(({ key }) => !known.includes(key) && !isHostileKey(key));
  const absent = (): readonly string[] => known.filter((key) => !entries.has(key));
  const turned = new Set(unknown.filter((entry) => isTurned(entry, absent())));
  const homes = new Map(unknown.map((entry) => [entry, homeOf(entry.key, known, around)]));
  const isElsewhere = (entry: Entry): boolean => turned.has(entry) || homes.get(entry) !== undefined;
  const meant = unknown.map((entry) => {
    if (isElsewhere(entry)) return undefined;
    const near = ourWord(entry.key, absent()) ?? nearest(entry.key, absent()) ?? nearest(entry.key, known);
    if (near !== undefined && absent().includes(near)) entries.set(near, entry);
    return near;
  });
  const isLone = unknown.length === 1 && meant[0] === undefined && !unknown.some(isElsewhere);
  const instead = isLone ? soleMissing(entries, needed) : undefined;
  const lost = [instead, ...[...turned].map(({ value }) => wordOf(value))].filter((key) => key !== undefined);
  const strange = unknown.map((entry, index): StrangeKey => {
    const { key, keySpan } = entry;
    if (turned.has(entry)) return turnedKey(entry);
    const home = homes.get(entry);
    if (home !== undefined)
      return { key, keySpan, cure: `${key} is a key of ${home}: move it there, further out`, fix: undefined };
    const other = meant[index] ?? instead;
    return {
      key,
      keySpan,
      cure: other === undefined ? `Its keys are ${known.join(', ')}` : `Did you mean ${other}?`,
      fix: surely(key, keySpan, known, node) ?? soleFix(keySpan, meant[index], { entries, needed, unknown }),
    };
  });
  return { entries, lost: new Set(lost), strange };
}

/** One strange key that resembles the one key that is missing. */
function soleFix(
  span: Span,
  near: string | undefined,
  { entries, needed, unknown }: Strangers,
): Fix | undefined {
  const [missing, other] = needed.filter((key) => entries.get(key)?.key !== key);
  return unknown.length === 1 && near !== undefined && missing === near && other === undefined
    ? replacing(span, near)
    : undefined;
}

interface Strangers {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly needed: readonly string[];
  readonly unknown: readonly Entry[];
}

/** The key that is there already cannot be meant a second time. */
function surely(key: string, span: Span, known: readonly string[], node: MapNode): Fix | undefined {
  const sure = ourWord(key, known) ?? surelyNearest(key, known);
  return sure === undefined || node.entries.some((entry) => entry.key === sure)
    ? undefined
    : replacing(span, sure);
}

/** One strange key and one missing key are one slip: `heading` for `title`. */
function soleMissing(entries: ReadonlyMap<string, Entry>, needed: readonly string[]): string | undefined {
  const missing = needed.filter((key) => !entries.has(key));
  return missing.length === 1 ? missing[0] : undefined;
}
