/** A name and a question → how alike they are. Sent to the browser as text: see `page-nouns.ts`. */
import type { slipsBetween } from './slips-between.ts';

/** A text as it is compared, taken apart once. */
export interface Compared {
  readonly folded: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** As it is in the singular. */
  readonly single: string;
  /** Its letters in their order in the alphabet: what is only swapped has the same. */
  readonly letters: string;
}

/** First by the kind of likeness, then by what is left over; the least is the likest. */
export type Likeness = readonly [kind: number, rest: number];

export function judgeName(
  name: Compared,
  asked: Compared,
  mostSlips: (word: string) => number,
  slips: typeof slipsBetween,
): Likeness | undefined {
  const question = asked.joined;
  const left = Math.max(0, name.joined.length - question.length);

  /** `nomcom`, `wsis`: a beginning of each word one after another; little words may be left out. */
  function isBeginnings(from: number, word: number): boolean {
    const next = name.words[word];
    if (next === undefined) return from === question.length;
    for (
      let length = 1;
      length <= next.length && next[length - 1] === question[from + length - 1];
      length += 1
    )
      if (isBeginnings(from + length, word + 1)) return true;
    return word > 0 && next.length < 4 && isBeginnings(from, word + 1);
  }

  if (name.joined === question) return [0, 0];
  if (name.single === asked.single) return [1, 0];
  if (name.folded.startsWith(asked.folded)) return [2, left];
  if (name.joined.startsWith(question)) return [2, left + 0.5];
  if (name.words.length > 1 && question.length > 2 && isBeginnings(0, 0)) return [3, left];
  // Numbers are right or they mean another: version 4 is not version 6.
  const isNumbered = (question.match(/\d+/g) ?? []).every((digits) => name.joined.includes(digits));
  const most = isNumbered ? mostSlips(question) : 0;
  const { whole, beginning } = most === 0 ? { whole: 1, beginning: 1 } : slips(question, name.joined, most);
  if (whole === 1 && most > 0 && question.length > 7) return [4, left];
  if (asked.words.every((word) => name.words.some((each) => each.startsWith(word)))) return [5, left];
  // Swapped letters are likelier than wrong ones: `ifg` is IGF rather than ICG.
  if (whole <= most && name.letters === asked.letters) return [6, left];
  if (question.length > 2 && name.joined.includes(question)) return [7, left];
  if (whole <= most) return [8, whole];
  return question.length > 3 && beginning <= most ? [9, beginning * 100 + left] : undefined;
}
