/** An author's text → inline nodes, each with its exact place. */
import type { Span } from '../model/span.ts';
import type { Inline } from '../model/text.ts';
import { addressFault } from './address.ts';
import { addressAt, type Token, tokensOf } from './markdown.ts';
import { completed, markOf, strayMarks } from './marks.ts';
import type { Fault } from './shape/shape.ts';
import { unbalancedMarkup } from './unbalanced-markup.ts';

/** Where the text stands: a span for any stretch of it. */
export type SpanIn = (start: number, end: number) => Span;

export function parseInlines(
  text: string,
  spanIn: SpanIn,
  report: (fault: Fault) => void,
): readonly Inline[] {
  const tokens = tokensOf(text);
  const cursor: Cursor = { text, at: 0, tokens, next: 0, spanIn, report };
  return children(cursor, undefined);
}

/** The tokens tell what stands in the text but not where; the cursor walks along, for together they are the whole text. */
interface Cursor {
  readonly text: string;
  at: number;
  readonly tokens: readonly Token[];
  next: number;
  readonly spanIn: SpanIn;
  readonly report: (fault: Fault) => void;
}

function children(cursor: Cursor, closing: string | undefined): Inline[] {
  const made: Inline[] = [];
  for (let token = cursor.tokens[cursor.next]; token !== undefined; token = cursor.tokens[cursor.next]) {
    cursor.next += 1;
    if (token.type === closing) break;
    for (const node of inlines(cursor, token)) join(made, node);
  }
  return made;
}

/** Neighbouring stretches of text are one node as long as they are neighbours in the file too. */
function join(made: Inline[], node: Inline): void {
  const last = made.at(-1);
  if (
    node.kind !== 'text' ||
    last?.kind !== 'text' ||
    !isExact(last) ||
    !isExact(node) ||
    last.span.end !== node.span.start
  )
    made.push(node);
  else
    made[made.length - 1] = {
      ...last,
      text: last.text + node.text,
      span: { ...last.span, end: node.span.end },
    };
}

function isExact({ text, span }: { readonly text: string; readonly span: Span }): boolean {
  return span.end - span.start === text.length;
}

function inlines(cursor: Cursor, token: Token): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return textNodes(cursor, token.content);
    case 'text_special':
      return [
        { kind: 'text', text: token.content, span: cursor.spanIn(...step(cursor, token.markup.length)) },
      ];
    case 'softbreak':
    case 'hardbreak':
      return [breakNode(cursor)];
    case 'code_inline':
      return [codeNode(cursor, token)];
    case 'em_open':
      return [nest(cursor, token, 'emphasis', 'em_close')];
    case 'strong_open':
      return [nest(cursor, token, 'strong', 'strong_close')];
    case 'link_open':
      return [linkNode(cursor, token)];
    case 'mark':
      return markNode(cursor, token);
    default:
      return [];
  }
}

function step(cursor: Cursor, length: number): readonly [number, number] {
  const start = cursor.at;
  cursor.at = Math.min(cursor.text.length, start + length);
  return [start, cursor.at];
}

/** One node for each stretch that stands in the file as it reads; what was folded or escaped is a node of its own. */
function textNodes(cursor: Cursor, text: string): readonly Inline[] {
  if (text === '') return [];
  const [start, end] = step(cursor, text.length);
  for (const [from, to] of strayMarks(text))
    cursor.report({
      ...strayFault(cursor.spanIn(start + from, start + to)),
      fix: completed(cursor.text, start + from, cursor.spanIn),
    });
  const slip = unbalancedMarkup(text, start, cursor.spanIn);
  if (slip !== undefined) cursor.report(slip);
  const whole = cursor.spanIn(start, end);
  if (whole.end - whole.start === text.length) return [{ kind: 'text', text, span: whole }];
  const pieces: { kind: 'text'; text: string; span: Span }[] = [];
  for (let at = start; at < end; at += 1) {
    const span = cursor.spanIn(at, at + 1);
    const last = pieces.at(-1);
    const letter = cursor.text.charAt(at);
    if (last !== undefined && continues(last, span)) {
      last.text += letter;
      last.span = { ...last.span, end: span.end };
    } else pieces.push({ kind: 'text', text: letter, span });
  }
  return pieces;
}

/** A neighbour that reads as it is written, or the second half of what one escape or fold wrote. */
function continues(last: { readonly text: string; readonly span: Span }, next: Span): boolean {
  const isPlain = next.end - next.start === 1 && isExact(last) && last.span.end === next.start;
  return isPlain || (last.span.start === next.start && last.span.end === next.end);
}

function strayFault(span: Span): Fault {
  return {
    code: 'mark-malformed',
    span,
    message: 'A mark starts here and is not complete',
    cure: 'Write it like [[term:igf]] or [[see:wgig-report|the report]]; write \\[ for a bracket',
  };
}

/** A line end inside a paragraph is a space, whatever white space stands around it. */
function breakNode(cursor: Cursor): Inline {
  const blanks = /^ *\\?\n[ \t]*/.exec(cursor.text.slice(cursor.at))?.[0].length ?? 0;
  return { kind: 'text', text: ' ', span: cursor.spanIn(...step(cursor, blanks)) };
}

function codeNode(cursor: Cursor, token: Token): Inline {
  const fence = token.markup.length;
  const behind = cursor.text.slice(cursor.at + fence);
  const closing = new RegExp(`(?<!\`)\`{${fence}}(?!\`)`).exec(behind)?.index ?? behind.length;
  return { kind: 'code', text: token.content, span: cursor.spanIn(...step(cursor, closing + 2 * fence)) };
}

function nest(cursor: Cursor, token: Token, kind: 'emphasis' | 'strong', closing: string): Inline {
  const [start] = step(cursor, token.markup.length);
  const inner = children(cursor, closing);
  const [, end] = step(cursor, token.markup.length);
  return { kind, children: inner, span: cursor.spanIn(start, end) };
}

function linkNode(cursor: Cursor, token: Token): Inline {
  const href = token.attrGet('href') ?? '';
  const [start] = step(cursor, 1);
  const inner = children(cursor, 'link_close');
  step(cursor, 2);
  const [from, to, end] = addressAt(cursor.text, cursor.at);
  cursor.at = end;
  const fault = addressFault(href, cursor.spanIn(from, to));
  if (fault !== undefined) cursor.report(fault);
  return { kind: 'link', href, children: inner, span: cursor.spanIn(start, end) };
}

function markNode(cursor: Cursor, token: Token): readonly Inline[] {
  const [start, end] = step(cursor, token.markup.length);
  const within = (from: number, to: number): Span => cursor.spanIn(start + 2 + from, start + 2 + to);
  if (cursor.text[start - 1] === '[' && cursor.text[end] === ']')
    cursor.report(thirdBracket(cursor, start - 1, end + 1));
  const mark = markOf(token.content, cursor.spanIn(start, end), within);
  if (mark.kind === 'mark') return [mark];
  cursor.report(mark.fault);
  return [];
}

/** `[[[see:forum]]]` would print a bracket on each side. */
function thirdBracket(cursor: Cursor, start: number, end: number): Fault {
  const written = cursor.text.slice(start + 1, end - 1);
  const span = cursor.spanIn(start, end);
  return {
    code: 'mark-malformed',
    span,
    message: 'A mark has two brackets on each side, and this one has three',
    cure: `Write ${written.replace(/\s+/g, ' ')}; write \\[ for a bracket that is printed`,
    fix: { does: 'Take the third bracket away', edits: [{ span, text: written }] },
  };
}
