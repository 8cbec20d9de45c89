/** A text of a page, and every text that was written → the place in the files that reads like it. */
import type { SourceText } from '../model/span.ts';
import { type WrittenText, wordsOf } from './preview-texts.ts';

/** What was clicked: its words, and the names of the elements around it. */
export interface ClickedText {
  readonly text: string;
  readonly near: readonly string[];
}

export interface Near {
  readonly found: WrittenText;
  /** From 0 to 1: how many of the words are in both. */
  readonly likeness: number;
  /** Whether the page has a name for where it is clicked, and the text is there. */
  readonly isClose: boolean;
  /** The likeness, and something for standing near and being small. */
  readonly score: number;
}

export interface Located {
  readonly path: string;
  readonly offset: number;
}

/** Less alike than this is not alike. */
const least = 0.5;
/** More alike than this is the same. */
const same = 0.99;
/** Of so few words none may be another. */
const few = 3;

/** Best first. */
export function nearTexts(
  texts: readonly WrittenText[],
  { text, near }: ClickedText,
  bonus: number,
): readonly Near[] {
  const words = wordsOf(text);
  const wanted = new Set(near.flatMap((name) => [name, ...name.split(/[./]/)]));
  const found: Near[] = [];
  for (const each of texts) {
    const alike = likeness(words, each.words);
    if (alike < least) continue;
    const isClose = each.names.some((name) => wanted.has(name));
    // Of two alike, the smaller is the more exact.
    const size = (each.span.end - each.span.start) * 1e-8;
    found.push({ found: each, likeness: alike, isClose, score: alike + (isClose ? 0.2 : 0) + bonus - size });
  }
  return found.toSorted((one, other) => other.score - one.score).slice(0, 40);
}

/**
 * The best whose words stand where it says; else what reads the same and is made from what stands there, such as a date from
 * the name of a fact; else what reads nearly the same. `isOurs`: the words are the interface's, which nobody need have written.
 */
export function bestPlace(
  near: readonly Near[],
  { text }: ClickedText,
  sources: ReadonlyMap<string, SourceText>,
  isOurs: boolean,
): Located | undefined {
  const words = text.replace(/\u00ad/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const worth = near.filter(({ score }) => score > (near[0]?.score ?? 0) - 0.45);
  const most = Math.max(...worth.map(({ likeness: alike }) => alike));
  for (const { found, likeness: alike } of worth.filter((each) => each.likeness > most - 0.25)) {
    const source = sources.get(found.span.path);
    const at = source && standsAt(found, words, source);
    if (at !== undefined && (alike > same || (!isOurs && words.length > 1))) return at;
  }
  if (isOurs) return undefined;
  const made =
    worth.find(({ found, likeness: alike, isClose }) => alike > same && (found.made || isClose)) ??
    worth.find(({ found, likeness: alike }) => alike > 0.7 && found.made) ??
    worth.find(({ likeness: alike }) => alike > same || (alike > 0.6 && words.length > few));
  return made && { path: made.found.span.path, offset: made.found.span.start };
}

/** A document may know but the beginning of what it shows, such as an entry's id. */
const reach = 3000;

/** Where its first words stand one after the other; a number before them, as headings have, is no word of theirs. */
function standsAt({ span }: WrittenText, words: readonly string[], source: SourceText): Located | undefined {
  for (const count of counts(words.length))
    for (const end of [span.end, span.start + reach])
      for (let from = 0; from <= Math.min(4, words.length - count); from += 1) {
        const pattern = words.slice(from, from + count).join('[^\\p{L}\\p{N}]+');
        const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
        const at = source.text.slice(span.start, end).search(whole);
        if (at !== -1) return { path: source.path, offset: span.start + at };
      }
  return undefined;
}

/** How many words one after the other are enough. */
function counts(words: number): readonly number[] {
  if (words <= few) return words === 1 ? [1] : [words, words - 1].filter((count) => count > 1);
  return (words < 8 ? [6, 4, 3] : [6, 4]).filter((count) => count <= words);
}

function likeness(one: readonly string[], other: readonly string[]): number {
  if (other.length > 4 * one.length + 8 || one.length > 4 * other.length + 8) return 0;
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) both += 1;
    left.set(word, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}
