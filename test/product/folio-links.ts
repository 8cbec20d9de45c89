/** A printed book → every link whose words are a page number, with the label of the page it leads to. */
import type { PlacedText, ReadBook } from '../write/handbook-pdf/printed-book.ts';
import { isFolio } from './book-pages.ts';

export interface FolioLink {
  /** Index of the page it stands on. */
  readonly page: number;
  readonly destination: string;
  readonly words: string;
  /** Of the page it leads to; undefined where it leads nowhere. */
  readonly label: string | undefined;
}

export function folioLinks({ pages, labels }: ReadBook): readonly FolioLink[] {
  return pages.flatMap(({ texts, links }, page) =>
    links.flatMap(({ destination, target, rect }): readonly FolioLink[] => {
      const words = isSourceNumber(destination) ? '' : wordsUnder(rect, texts);
      const label = target === undefined ? undefined : labels[target];
      return isFolio(words) ? [{ page, destination, words, label }] : [];
    }),
  );
}

/** References are numbered too, but lead to or from a chapter's list of them. */
function isSourceNumber(destination: string): boolean {
  return /^(ref|cite)\./.test(destination);
}

/** Words that begin under the rectangle, whole: a rectangle may end where the column does, inside a letter. */
function wordsUnder(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  texts: readonly PlacedText[],
): string {
  const slack = 1.5;
  const words = texts
    .filter(({ y }) => y >= bottom && y <= bottom + (top - bottom) * 0.5)
    .flatMap(placedWords)
    .filter(({ from, to }) => from >= left - slack && from < right - slack && to > left + slack)
    .map(({ word }) => word);
  return words.join(' ');
}

/** The words of a run with where each stands: of a run we know the whole width, and guess each letter's share of it. */
function placedWords({ text, x, width }: PlacedText) {
  const shares = [...text].map(shareOf);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const xAt = (at: number): number =>
    x + (shares.slice(0, at).reduce((sum, share) => sum + share, 0) / whole) * width;
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    word,
    from: xAt(index),
    to: xAt(index + word.length),
  }));
}

function shareOf(letter: string): number {
  if (/[.,;:'’|ijlIt\s]/.test(letter)) return 0.28;
  if (/[mwMW—]/.test(letter)) return 0.85;
  return /[A-Z]/.test(letter) ? 0.62 : 0.5;
}
