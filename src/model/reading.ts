/** A text → what a reader reads of it, one string, with the place in the file of every stretch. */
import { perObject } from './per-object.ts';
import type { Span } from './span.ts';
import type { Inline, Mark, Text } from './text.ts';

export interface ReadText {
  readonly words: string;
  /** Where letters of `words` stand in the file. */
  spanOf(start: number, end: number): Span;
}

/** Stands for what an author did not write as words: it is neither letter, digit nor blank. */
export const unread = '\uFFFC';

interface Piece {
  readonly from: number;
  readonly text: string;
  readonly span: Span;
}

/** `said` is what a mark without words of its own reads as; where it says nothing, `unread`. */
export function readText(text: Text, said?: (mark: Mark) => string | undefined): ReadText {
  return said === undefined ? plainReading(text) : reading(text, said);
}

/** Many rules read the same texts so. */
const plainReading = perObject((text: Text) => reading(text, () => undefined));

function reading(text: Text, said: (mark: Mark) => string | undefined): ReadText {
  const pieces: Piece[] = [];
  let words = '';
  const add = (piece: string, span: Span): void => {
    pieces.push({ from: words.length, text: piece, span });
    words += piece;
  };
  const walk = (inline: Inline): void => {
    if ('children' in inline) for (const child of inline.children) walk(child);
    else if (inline.kind === 'text') add(inline.text, inline.span);
    else if (inline.kind === 'code') add(unread, inline.span);
    else add(markWords(inline, said), inline.span);
  };
  for (const inline of text.inlines) walk(inline);
  return { words, spanOf: (start, end) => spanBetween(pieces, start, end, text.span) };
}

function markWords(mark: Mark, said: (mark: Mark) => string | undefined): string {
  if (mark.mark === 'index') return '';
  if (mark.mark === 'plain') return unread;
  return mark.label ?? said(mark) ?? unread;
}

function spanBetween(pieces: readonly Piece[], start: number, end: number, whole: Span): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return whole;
  const isExact = ({ text, span }: Piece): boolean => span.end - span.start === text.length;
  return {
    path: whole.path,
    start: isExact(first) ? first.span.start + start - first.from : first.span.start,
    end: isExact(last) ? last.span.start + end - last.from : last.span.end,
  };
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces.findLast(({ from, text }) => from <= at && text !== '');
}
