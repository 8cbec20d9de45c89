/** What a piece of the book said and says → what its reader writes into it. */
import type { Words } from '../../model/words.ts';
import type { Stretch } from '../wording/stretch.ts';
import type { Correction } from './errata.ts';
import { keptSequence } from './kept-sequence.ts';
import { placeName } from './place-name.ts';
import { likeness, wholeChange, wordChanges } from './word-changes.ts';

interface Wordings {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Beyond so many corrections, or so large a share of words, nobody writes them in by hand. */
const mostCorrections = 8;
const mostWords = 120;
/** Of a stretch of which so much differs, all is quoted. */
const mostShare = 0.6;

/** Undefined where it is easier to replace it. */
export function corrections(wordings: Wordings, words: Words): readonly Correction[] | undefined {
  const all = stretchPairs(wordings).flatMap((pair) => correct(pair, wordings, words));
  const found = once(all);
  const length = found.reduce((sum, each) => sum + lengthOf(each), 0);
  return found.length > mostCorrections || length > mostWords ? undefined : found;
}

/** A figure's title is also its caption: what is mended once is not told twice. */
function once(all: readonly Correction[]): readonly Correction[] {
  const told = new Set<string>();
  return all.filter((each) => {
    const change = each.kind === 'replace' ? JSON.stringify(each.change) : undefined;
    if (change === undefined) return true;
    return told.has(change) ? false : told.add(change) !== undefined;
  });
}

/** Places in the old and the new text that belong together; one alone was struck out or added. */
type StretchPair = readonly [number | undefined, number | undefined];

function stretchPairs({ before, after }: Wordings): readonly StretchPair[] {
  const same = keptSequence(before.map(nameOf), after.map(nameOf));
  const pairs: StretchPair[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...same, [before.length, after.length] as const]) {
    pairs.push(...pairsInGap(before, after, range(a, nextA), range(b, nextB)));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return pairs;
}

function nameOf({ role, text, marks }: Stretch): string {
  return `${role}\u0000${text}\u0000${marks}`;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function pairsInGap(
  before: readonly Stretch[],
  after: readonly Stretch[],
  olds: readonly number[],
  news: readonly number[],
): readonly StretchPair[] {
  const left = [...news];
  let last = (news[0] ?? 0) - 1;
  const pairs = olds.map((old): PlacedPair => {
    const at = left.findIndex((each) => belong(before[old], after[each]));
    const now = at < 0 ? undefined : left.splice(at, 1)[0];
    last = now ?? last;
    // What was struck out stands behind what stood before it.
    return { pair: [old, now], at: now ?? last + 0.5 };
  });
  const added = left.map((now): PlacedPair => ({ pair: [undefined, now], at: now }));
  return [...pairs, ...added].sort((one, other) => one.at - other.at).map(({ pair }) => pair);
}

interface PlacedPair {
  readonly pair: StretchPair;
  /** In the new text. */
  readonly at: number;
}

/** Of these a piece has one. */
const single: ReadonlySet<Stretch['role']> = new Set(['title', 'summary', 'time']);

function belong(one: Stretch | undefined, other: Stretch | undefined): boolean {
  if (one === undefined || other === undefined || one.role !== other.role) return false;
  return single.has(one.role) || likeness(one.text, other.text) > 0.3;
}

function correct([old, now]: StretchPair, { before, after }: Wordings, words: Words): readonly Correction[] {
  const [was, is] = [before[old ?? -1], after[now ?? -1]];
  const place = old === undefined ? '' : placeName(words, before, old);
  if (was === undefined && is === undefined) return [];
  if (is === undefined)
    return was?.text === '' ? [] : [{ kind: 'strike', place, text: shown(was?.text ?? '') }];
  if (was === undefined) return is.text === '' ? [] : [addition(is, now ?? 0, { before, after }, words)];
  if (was.text === is.text) return [{ kind: 'reset', place }];
  const { changes, share } = wordChanges(shown(was.text), shown(is.text));
  const told = share > mostShare ? [wholeChange(shown(was.text), shown(is.text))] : changes;
  return told.map((change) => ({ kind: 'replace', place, change }));
}

/** It follows the last of the stretches before it that stood in the old book. */
function addition({ text }: Stretch, now: number, { before, after }: Wordings, words: Words): Correction {
  const names = before.map(nameOf);
  const known = after.slice(0, now).map((each) => names.indexOf(nameOf(each)));
  const last = known.findLast((each) => each >= 0);
  const place = last === undefined ? undefined : placeName(words, before, last);
  return { kind: 'add', place, text: shown(text) };
}

function shown(text: string): string {
  return text.replaceAll(' | ', ' · ');
}

function lengthOf(correction: Correction): number {
  const texts =
    'text' in correction ? [correction.text] : 'change' in correction ? textsOf(correction.change) : [];
  return texts.join(' ').split(' ').length;
}

function textsOf({ before, after }: Extract<Correction, { kind: 'replace' }>['change']): readonly string[] {
  return [before.words, after.words];
}
