/** The keys of a group as written → the keys that were meant: one slip of the pen is one message, not two. */
import { type Fix, replacing } from '../../model/edit.ts';
import { nearest, surelyNearest } from '../../model/nearest.ts';
import { ourWord } from '../../model/other-words.ts';
import type { Span } from '../../model/span.ts';
import { isHostileKey } from '../hostile-keys.ts';
import type { Entry, MapNode } from '../tree.ts';

export interface Matched {
  /** By the key that was meant: a misspelt key counts as the missing one it resembles. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys that another stands in place of, unreadable as it is. */
  readonly lost: ReadonlySet<string>;
  readonly strange: readonly StrangeKey[];
}

export interface StrangeKey {
  readonly key: string;
  readonly keySpan: Span;
  readonly cure: string;
  readonly fix: Fix | undefined;
}

export function matchKeys(node: MapNode, known: readonly string[], needed: readonly string[]): Matched {
  const entries = new Map<string, Entry>();
  for (const entry of node.entries)
    if (known.includes(entry.key) && !entries.has(entry.key)) entries.set(entry.key, entry);
  const unknown = node.entries.filter(({ key }) => !known.includes(key) && !isHostileKey(key));
  const meant = unknown.map((entry) => {
    const absent = known.filter((key) => !entries.has(key));
    const near = ourWord(entry.key, absent) ?? nearest(entry.key, absent) ?? nearest(entry.key, known);
    if (near !== undefined && absent.includes(near)) entries.set(near, entry);
    return near;
  });
  const instead = unknown.length === 1 && meant[0] === undefined ? soleMissing(entries, needed) : undefined;
  const strange = unknown.map(({ key, keySpan }, index) => {
    const other = meant[index] ?? instead;
    return {
      key,
      keySpan,
      cure: other === undefined ? `Its keys are ${known.join(', ')}` : `Did you mean ${other}?`,
      fix: surely(key, keySpan, known, node) ?? soleFix(keySpan, meant[index], { entries, needed, unknown }),
    };
  });
  return { entries, lost: new Set(instead === undefined ? [] : [instead]), strange };
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
