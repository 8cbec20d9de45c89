/** A question → the terms it may mean, the likeliest first; spelling need not be right. Sent to the browser as text: see `page-nouns.ts`. */
import type { foldWords } from './fold-words.ts';
import type { slipsBetween } from './slips-between.ts';
import type { TermWords } from './term-words.ts';

export interface TermFinding {
  readonly term: TermWords;
  /** The name that answers the question; empty where only the definition does. */
  readonly name: string;
}

export interface FindTermsSupplies {
  readonly fold: typeof foldWords;
  readonly slips: typeof slipsBetween;
}

/** A finding with how far it is from the question: first by the kind of likeness, then by what is left over. */
type Judged = TermFinding & { readonly likeness: number; readonly rest: number };

export function findTerms(
  terms: readonly TermWords[],
  question: string,
  { fold, slips }: FindTermsSupplies,
): readonly TermFinding[] {
  const asked = fold(question);
  const squeezed = asked.replaceAll(' ', '');
  const wanted = asked.split(' ');
  if (asked === '') return [];
  // A short word is another word when one letter changes.
  const mostSlips = (word: string) => (word.length < 3 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3);
  const allowed = mostSlips(squeezed);

  const sorted = (word: string) => [...word].sort().join('');

  /** Every word asked for is, but for slips, a word of the name or the beginning of one. */
  function slipsByWord(words: readonly string[]): number {
    let sum = 0;
    for (const word of wanted) {
      const most = mostSlips(word);
      const nearest = words.map((each) => slips(word, each, most).beginning);
      const least = Math.min(...nearest);
      if (least > most) return Number.POSITIVE_INFINITY;
      sum += least;
    }
    return sum;
  }

  function judgeName(name: string): readonly [likeness: number, rest: number] | undefined {
    const folded = fold(name);
    const words = folded.split(' ');
    const joined = words.join('');
    const left = Math.max(0, joined.length - squeezed.length);
    if (folded === asked || joined === squeezed) return [0, 0];
    if (`${asked}s` === folded || `${folded}s` === asked) return [1, 0];
    if (folded.startsWith(asked)) return [2, left];
    if (words.length > 2 && words.map((word) => word.charAt(0)).join('') === squeezed) return [3, left];
    if (wanted.every((word) => words.some((each) => each.startsWith(word)))) return [4, left];
    if (asked.length > 2 && (folded.includes(asked) || joined.includes(squeezed))) return [5, left];
    const { whole, beginning } = slips(squeezed, joined, allowed);
    // Swapped letters are likelier than wrong ones: `ifg` is IGF rather than ICG.
    if (whole <= allowed) return [6, whole + (sorted(joined) === sorted(squeezed) ? 0 : 0.5)];
    if (squeezed.length > 3 && beginning <= allowed) return [7, beginning * 100 + left];
    const byWord = slipsByWord(words);
    return byWord < Number.POSITIVE_INFINITY ? [8, byWord * 100 + left] : undefined;
  }

  function judge(term: TermWords): readonly Judged[] {
    const found = term.names.flatMap((name, at) => {
      const judged = judgeName(name);
      // Of two names that are as like, the preferred one.
      return judged === undefined ? [] : [{ term, name, likeness: judged[0], rest: judged[1] + at / 10 }];
    });
    const [best] = found.sort(byLikeness);
    if (best !== undefined) return [best];
    const text = ` ${fold(term.text)}`;
    const isMeant = squeezed.length > 2 && wanted.every((word) => text.includes(` ${word}`));
    return isMeant ? [{ term, name: '', likeness: 9, rest: text.length }] : [];
  }

  function byLikeness(one: Judged, other: Judged): number {
    return one.likeness - other.likeness || one.rest - other.rest;
  }

  const found = terms.flatMap(judge).sort(byLikeness);
  // Who spelled it right does not want what is only spelled alike.
  const isSpelled = (found[0]?.likeness ?? 0) < 5;
  return found.filter(({ likeness }) => !isSpelled || likeness < 7 || likeness === 9);
}
