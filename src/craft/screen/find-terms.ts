/** Terms → what finds those a question may mean, the likeliest first; spelling need not be right. Sent to the browser as text: see `page-nouns.ts`. */
import type { foldWords } from './fold-words.ts';
import type { Compared, judgeName, Likeness } from './judge-name.ts';
import type { makeWordMatcher } from './match-words.ts';
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
  readonly judge: typeof judgeName;
  readonly matcher: typeof makeWordMatcher;
}

export type TermFinder = (question: string) => readonly TermFinding[];

/** All terms are taken apart once, before anything is asked. */
export function makeTermFinder(
  terms: readonly TermWords[],
  { fold, slips, judge, matcher }: FindTermsSupplies,
): TermFinder {
  // A short word is another word when one letter changes.
  const mostSlips = (word: string) => (word.length < 3 ? 0 : word.length < 7 ? 1 : word.length < 12 ? 2 : 3);
  const wordsIn = (folded: string) => folded.split(' ').filter((word) => word !== '');
  /** `wsis+20` is `wsis` and `20` as well. */
  const partsOf = (word: string) =>
    [word, ...word.split(/[+*]|(?<=\p{L})(?=\p{N})/u)].filter((part) => part !== '');

  const single = (folded: string) =>
    folded
      .replace(/ies$/, 'y')
      .replace(/(ch|sh|x|ss)es$/, '$1')
      .replace(/([^s])s$/, '$1');

  function compared(text: string): Compared {
    const folded = fold(text);
    const words = wordsIn(folded);
    const joined = words.join('');
    return { folded, words, joined, single: single(folded), letters: [...joined].sort().join('') };
  }

  const known = terms.map((term) => {
    const names = term.names.map((name) => ({ name, as: compared(name) }));
    const text = fold(term.text);
    const ofNames = new Set(names.flatMap(({ as }) => as.words.flatMap(partsOf)));
    return { term, names, text: ` ${text}`, words: { names: ofNames, text: new Set(wordsIn(text)) } };
  });
  const { match } = matcher(
    known.map(({ words }) => words),
    mostSlips,
    slips,
  );

  type Known = (typeof known)[number];
  type Judged = TermFinding & { readonly likeness: Likeness };

  const byLikeness = ({ likeness: one }: Judged, { likeness: other }: Judged): number =>
    one[0] - other[0] || one[1] - other[1];

  /** The name of a term that is likest; of two that are as like, the preferred one. */
  function byName({ term, names }: Known, asked: Compared): readonly Judged[] {
    return names
      .flatMap(({ name, as }, at) => {
        const likeness = judge(as, asked, mostSlips, slips);
        return likeness === undefined
          ? []
          : [{ term, name, likeness: [likeness[0], likeness[1] + at / 10] as const }];
      })
      .sort(byLikeness)
      .slice(0, 1);
  }

  /** The name that has most of the words asked for. */
  function nameWith({ names }: Known, asked: Compared): (typeof names)[number] | undefined {
    const having = ({ as }: (typeof names)[number]): number =>
      asked.words.filter((word) => as.words.some((each) => each.startsWith(word.slice(0, 3)))).length;
    return [...names].sort((one, other) => having(other) - having(one))[0];
  }

  /** What has the words asked for in any order, among them such as no name has. */
  function byWords(asked: Compared): readonly Judged[] {
    const matches = match(asked.words);
    const best = matches.reduce((most, { share }) => Math.max(most, share), 0);
    return known.flatMap((each, at) => {
      const { share = 0, isWhole = false } = matches[at] ?? {};
      if (!isWhole && (share < 0.45 || share < 0.7 * best)) return [];
      const { name = '', as } = nameWith(each, asked) ?? {};
      const rest = (1 - share) * 1000 + (as?.joined.length ?? 0) / 100;
      return [{ term: each.term, name, likeness: [isWhole ? 10 : 11, rest] }];
    });
  }

  function byText(asked: Compared): readonly Judged[] {
    const isMeant = (text: string) => asked.words.every((word) => text.includes(` ${word}`));
    if (asked.joined.length < 3) return [];
    return known
      .filter(({ text }) => isMeant(text))
      .map(({ term, text }) => ({ term, name: '', likeness: [12, text.length] }));
  }

  return (question) => {
    const asked = compared(question);
    if (asked.joined === '') return [];
    const named = known.flatMap((each) => byName(each, asked));
    const best = Math.min(...named.map(({ likeness: [kind] }) => kind));
    // Who spelled it right does not want what is only spelled alike.
    const isSpelled = best < 4 || best === 5;
    const likely = isSpelled
      ? named.filter(({ likeness: [kind] }) => kind < 8)
      : [...named, ...byWords(asked)];
    const taken = new Set<TermWords>();
    return [...likely, ...byText(asked)].sort(byLikeness).filter(({ term }) => {
      const isNew = !taken.has(term);
      taken.add(term);
      return isNew;
    });
  };
}
