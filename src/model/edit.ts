/** Changes to files as values: texts that take the place of stretches of a file, applied by one pure function. */
import type { Span } from './span.ts';

/** `text` takes the place of the span; an empty span inserts it. Line ends are written `\n` whatever the file has. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** Quotation marks around what stands there stay. */
  readonly keepsQuotes?: boolean;
}

/** A safe way of mending a fault: nothing else of any file changes, and no words an author meant are lost. */
export interface Fix {
  /** What it does, in a contributor's words: `Write title`. */
  readonly does: string;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** An id or another word in place of one, whether it stands in quotation marks or not. */
export function replacing(span: Span, text: string, does = `Write ${text}`): Fix {
  return { does, edits: [{ span, text, keepsQuotes: true }] };
}

/** All edits must be of the one file whose text this is, and none may overlap another. Every byte outside of them stays. */
export function editText(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let made = '';
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    const { start, end } = writtenOver(edit, text);
    made += text.slice(at, start) + edit.text.replace(/\r?\n/g, lineEnd);
    at = end;
  }
  return made + text.slice(at);
}

/** What the new words of an edit take the place of, in the text of its file. */
export function writtenOver({ span, keepsQuotes }: Edit, text: string): Span {
  const isQuoted = /^(["'])[\s\S]*\1$/.test(text.slice(span.start, span.end)) && span.end > span.start + 1;
  return isQuoted && keepsQuotes === true ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
}

function byPlace(one: Edit, other: Edit): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}

/** Where the new words of the edits of one file stand when all are made; of quoted words, about where. */
export function writtenSpans(edits: readonly Edit[]): readonly Span[] {
  let moved = 0;
  return [...edits].sort(byPlace).map(({ span, text }) => {
    const start = span.start + moved;
    moved += text.length - (span.end - span.start);
    return { ...span, start, end: start + text.length };
  });
}

/** Fixes in the order given, without those that touch what one before them changes: their turn comes when that is done. */
export function apartFixes(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

function touches({ span: one }: Edit, { span: other }: Edit): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end;
}
