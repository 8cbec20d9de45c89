/** What is told of every string of the content, with its address, and gives the string that stands there instead. */
import type { Span } from '../../model/span.ts';
import type { Named, Prose, Said, Text } from '../../model/text.ts';

export interface Scribe {
  text(at: string, text: Text): Text;
  prose(at: string, prose: Prose): Prose;
  /** Words without marks: a name, a unit, the heading of a column. */
  words(at: string, words: string, span: Span): string;
  /** Words that may be more or fewer in another language: `the Forum; the Geneva forum`. */
  list(at: string, list: readonly Named[]): readonly Named[];
}

export function textIf(scribe: Scribe, at: string, text: Text | undefined): Text | undefined {
  return text === undefined ? undefined : scribe.text(at, text);
}

export function proseIf(scribe: Scribe, at: string, prose: Prose | undefined): Prose | undefined {
  return prose === undefined ? undefined : scribe.prose(at, prose);
}

export function wordsIf(
  scribe: Scribe,
  at: string,
  words: string | undefined,
  span: Span,
): string | undefined {
  return words === undefined ? undefined : scribe.words(at, words, span);
}

export function textsIn(scribe: Scribe, at: string, texts: readonly Text[]): readonly Text[] {
  return texts.map((text, index) => scribe.text(`${at}/${index + 1}`, text));
}

/** What is said once has one address and stays one; two lengths have two. */
export function saidText(scribe: Scribe, at: string, said: Said<Text>): Said<Text> {
  return saidBy(at, said, (each, text) => scribe.text(each, text));
}

export function saidProse(scribe: Scribe, at: string, said: Said<Prose>): Said<Prose> {
  return saidBy(at, said, (each, prose) => scribe.prose(each, prose));
}

function saidBy<T>(at: string, { brief, full, span }: Said<T>, tell: (at: string, said: T) => T): Said<T> {
  if (brief !== undefined && brief === full) {
    const once = tell(at, brief);
    return { brief: once, full: once, span };
  }
  return {
    brief: brief === undefined ? undefined : tell(`${at}/brief`, brief),
    full: full === undefined ? undefined : tell(`${at}/full`, full),
    span,
  };
}
