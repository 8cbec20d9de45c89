/** Words asked for → how much of them each term answers, word by word, whatever their order. Sent to the browser as text: see `page-nouns.ts`. */
import type { slipsBetween } from './slips-between.ts';

/** The words of a term's names and of its meaning. */
export interface WordsOfTerm {
  readonly names: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
}

export interface WordMatch {
  /** From 0 to 1; of words that many terms have, less is made. */
  readonly share: number;
  /** Whether each word asked for is in a name, but for slips. */
  readonly isWhole: boolean;
}

export interface WordMatcher {
  match(wanted: readonly string[]): readonly WordMatch[];
}

/** The words of all terms are compared once for a question, not once for each term that has them. */
export function makeWordMatcher(
  terms: readonly WordsOfTerm[],
  mostSlips: (word: string) => number,
  slips: typeof slipsBetween,
): WordMatcher {
  const owners = (
    pick: (term: WordsOfTerm) => ReadonlySet<string>,
  ): ReadonlyMap<string, readonly number[]> => {
    const found = new Map<string, number[]>();
    for (const [at, term] of terms.entries())
      for (const word of pick(term)) {
        const known = found.get(word);
        if (known === undefined) found.set(word, [at]);
        else known.push(at);
      }
    return found;
  };
  const named = owners(({ names }) => names);
  const told = owners(({ text }) => text);

  /** 1 for the word or its beginning, less for each slip, 0 for another word. */
  function likeness(asked: string, word: string): number {
    if (word === asked || (asked.length > 2 && word.startsWith(asked))) return 1;
    const most = mostSlips(asked);
    const far = most === 0 ? 1 : slips(asked, word, most).beginning;
    if (far <= most) return 0.9 - far / 10;
    let same = 0;
    while (same < word.length && word[same] === asked[same]) same += 1;
    // Of one root: `cooperative`, `cooperation`.
    return same > 4 && same >= 0.7 * Math.max(word.length, asked.length) ? 0.6 : 0;
  }

  /** What each term has of one word. */
  function answers(asked: string): { readonly shares: readonly number[]; readonly weight: number } {
    const shares = terms.map(() => 0);
    for (const [word, at] of told)
      if (word === asked || (asked.length > 2 && word.startsWith(asked)))
        for (const each of at) shares[each] = 0.3;
    for (const [word, at] of named) {
      const share = likeness(asked, word);
      if (share > 0) for (const each of at) shares[each] = Math.max(shares[each] ?? 0, share);
    }
    const having = shares.filter((share) => share > 0).length;
    return { shares, weight: having === 0 ? 0 : Math.log(1 + terms.length / having) };
  }

  return {
    match(wanted) {
      const words = wanted.map(answers);
      const known = words.filter(({ weight }) => weight > 0);
      // Half of what is asked must be known at all.
      const total = known.length * 2 < wanted.length ? 0 : known.reduce((sum, { weight }) => sum + weight, 0);
      return terms.map((_, at) => {
        const met = known.reduce((sum, { weight, shares }) => sum + weight * (shares[at] ?? 0), 0);
        return {
          share: total === 0 ? 0 : met / total,
          isWhole: words.every(({ shares }) => (shares[at] ?? 0) > 0.3),
        };
      });
    },
  };
}
