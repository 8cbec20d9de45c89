/** A text and what replaces it → where words differ, each with a few words around it by which a reader finds the place. */
import { keptSequence } from './kept-sequence.ts';

/** Words that changed, and those around them with the spaces between; an ellipsis stands where the text goes on. */
export interface Quote {
  readonly lead: string;
  readonly words: string;
  readonly rest: string;
}

export interface WordChange {
  readonly before: Quote;
  readonly after: Quote;
}

export interface TextChange {
  readonly changes: readonly WordChange[];
  /** Of all words of both texts, the share that differs: 0 to 1. */
  readonly share: number;
}

/** Words shown on either side. */
const around = 4;
/** So few words between two changes do not part them. */
const joins = 4;

export function wordChanges(before: string, after: string): TextChange {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const pairs = keptSequence(old, now);
  const gaps = joined(gapsBetween(pairs, old.length, now.length));
  const all = old.length + now.length;
  return {
    changes: gaps.map((gap) => ({
      before: quote(old, gap.oldFrom, gap.oldTo),
      after: quote(now, gap.newFrom, gap.newTo),
    })),
    share: all === 0 ? 0 : 1 - (2 * pairs.length) / all,
  };
}

/** All of one for all of the other. */
export function wholeChange(before: string, after: string): WordChange {
  const whole = (words: string): Quote => ({ lead: '', words, rest: '' });
  return { before: whole(before), after: whole(after) };
}

/** From 0 for nothing in common to 1. */
export function likeness(before: string, after: string): number {
  return 1 - wordChanges(before, after).share;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n\t]+/).filter((word) => word !== '');
}

interface Gap {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  oldLength: number,
  newLength: number,
): readonly Gap[] {
  const gaps: Gap[] = [];
  let [oldFrom, newFrom] = [0, 0];
  for (const [a, b] of [...pairs, [oldLength, newLength] as const]) {
    if (a > oldFrom || b > newFrom) gaps.push({ oldFrom, oldTo: a, newFrom, newTo: b });
    [oldFrom, newFrom] = [a + 1, b + 1];
  }
  return gaps;
}

function joined(gaps: readonly Gap[]): readonly Gap[] {
  const made: Gap[] = [];
  for (const gap of gaps) {
    const last = made.at(-1);
    if (last !== undefined && gap.oldFrom - last.oldTo < joins)
      made[made.length - 1] = { ...last, oldTo: gap.oldTo, newTo: gap.newTo };
    else made.push(gap);
  }
  return made;
}

function quote(words: readonly string[], from: number, to: number): Quote {
  const start = Math.max(0, from - around);
  const end = Math.min(words.length, to + around);
  const lead = [...(start > 0 ? ['…'] : []), ...words.slice(start, from)];
  const rest = [...words.slice(to, end), ...(end < words.length ? ['…'] : [])];
  const isEmpty = from === to;
  return {
    lead: lead.map((word) => `${word} `).join(''),
    words: words.slice(from, to).join(' '),
    rest: rest.map((word, at) => (at === 0 && isEmpty ? word : ` ${word}`)).join(''),
  };
}
