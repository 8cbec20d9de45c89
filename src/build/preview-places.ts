/** A document or a library → every text it holds with the place it was written; a text of a page → the nearest of them. */
import type { Run, Runs } from '../model/run.ts';
import { plainText } from '../model/run.ts';
import type { SourceText, Span } from '../model/span.ts';

export interface WrittenText {
  readonly words: readonly string[];
  /** The smallest stretch known to hold it. */
  readonly span: Span;
  /** What it and everything around it goes by. */
  readonly names: readonly string[];
}

/** What was clicked: its words, and the names of the elements around it. */
export interface ClickedText {
  readonly text: string;
  readonly near: readonly string[];
}

interface Around {
  readonly span: Span | undefined;
  readonly names: readonly string[];
}

/** Keys whose strings nobody reads. */
const unread = new Set(['kind', 'key', 'path', 'file', 'href', 'span', 'imprint', 'words', 'theme']);

/** Whatever the shape of the document: a text belongs to the nearest place around it. */
export function writtenTexts(document: unknown): readonly WrittenText[] {
  const found: WrittenText[] = [];
  const keep = (text: string, { span, names }: Around): void => {
    const words = wordsOf(text);
    if (span !== undefined && words.length > 0) found.push({ words, span, names });
  };
  const visit = (value: unknown, around: Around): void => {
    if (typeof value === 'string') keep(value, around);
    else if (value instanceof Map) visit([...value.values()], around);
    else if (typeof value === 'object' && value !== null) visitParts(value, around);
  };
  const visitParts = (value: object, around: Around): void => {
    if (isRuns(value)) keep(plainText(value), around);
    else if (Array.isArray(value)) for (const each of value) visit(each, around);
    else {
      const inside = { span: spanIn(value) ?? around.span, names: [...namesIn(value), ...around.names] };
      for (const [name, each] of Object.entries(value)) if (!unread.has(name)) visit(each, inside);
    }
  };
  visit(document, { span: undefined, names: [] });
  return found;
}

export interface Nearest {
  readonly found: WrittenText;
  /** From 0.5; 1 and more where the words are the same. */
  readonly score: number;
}

/** Undefined where nothing reads nearly like it. */
export function nearestText(texts: readonly WrittenText[], { text, near }: ClickedText): Nearest | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const wanted = new Set(near.flatMap((name) => [name, ...name.split(/[./]/)]));
  let best: Nearest | undefined;
  for (const found of texts) {
    const close = found.names.some((name) => wanted.has(name)) ? 0.2 : 0;
    // Of two alike, the smaller is the more exact.
    const size = found.span.end - found.span.start;
    const score = likeness(words, found.words) + close - size * 1e-8;
    if (score > (best?.score ?? 0.5)) best = { found, score };
  }
  return best;
}

/** A document may know but the beginning of what it shows, such as an entry's id. */
const reach = 3000;

/** Where its words begin, as an offset into the file; the start of the stretch where they read otherwise there. */
export function offsetOf({ span }: WrittenText, { text }: ClickedText, source: SourceText): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const end of [span.end, span.start + reach])
    for (const count of [6, 4, 2, 1].filter(
      (each) => each <= words.length && (each > 1 || words.length === 1),
    ))
      for (let from = 0; from <= Math.min(4, words.length - count); from += 1) {
        const pattern = new RegExp(words.slice(from, from + count).join('[^\\p{L}\\p{N}]+'), 'u');
        const at = source.text.slice(span.start, end).search(pattern);
        if (at !== -1) return span.start + at;
      }
  return span.start;
}

/** From 0 to 1: how many of the words are in both. */
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

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/\u00ad/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const runKinds: ReadonlySet<unknown> = new Set<Run['kind']>([
  'text',
  'code',
  'emphasis',
  'strong',
  'link',
  'term',
  'reference',
  'index',
]);

function isRuns(value: object): value is Runs {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(
    (each) => typeof each === 'object' && each !== null && runKinds.has(each.kind) && !('span' in each),
  );
}

function spanIn(value: object): Span | undefined {
  if (!('span' in value)) return undefined;
  const { span } = value;
  if (typeof span !== 'object' || span === null) return undefined;
  const isSpan = 'path' in span && 'start' in span && 'end' in span;
  if (!isSpan || typeof span.path !== 'string') return undefined;
  if (typeof span.start !== 'number' || typeof span.end !== 'number') return undefined;
  return { path: span.path, start: span.start, end: span.end };
}

function namesIn(value: object): readonly string[] {
  const names = [
    'id' in value ? value.id : undefined,
    'anchor' in value ? value.anchor : undefined,
    'number' in value ? value.number : undefined,
  ];
  return names.flatMap((name) => (typeof name === 'string' && name !== '' ? [name, ...name.split('/')] : []));
}
