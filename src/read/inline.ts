/** An author's text → inline nodes, each with its exact place. The only importer of markdown-it. */
import MarkdownIt from 'markdown-it';
import { nearest } from '../model/nearest.ts';
import type { Span } from '../model/span.ts';
import { type Inline, type Mark, type MarkKind, markKinds } from '../model/text.ts';
import type { Fault } from './shape/shape.ts';

/** Where the text stands: a span for any stretch of it. */
export type SpanIn = (start: number, end: number) => Span;

/** Holds rules only, no state: every call parses afresh. */
const engine = makeEngine();

type Token = ReturnType<MarkdownIt['parseInline']>[number];

export function parseInlines(
  text: string,
  spanIn: SpanIn,
  report: (fault: Fault) => void,
): readonly Inline[] {
  const tokens = engine.parseInline(text, {})[0]?.children ?? [];
  const cursor: Cursor = { text, at: 0, tokens, next: 0, spanIn, report };
  return children(cursor, undefined);
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly tokens: readonly Token[];
  next: number;
  readonly spanIn: SpanIn;
  readonly report: (fault: Fault) => void;
}

/** Only what authors are taught: emphasis, strong, code, links, escapes and marks. */
function makeEngine(): MarkdownIt {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false, breaks: false });
  markdown.enable(['emphasis', 'link', 'backticks', 'escape', 'newline']);
  markdown.disable('text_join', true);
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  markdown.inline.ruler.before('link', 'mark', (state, silent) => {
    const match = /^\[\[([^\]\n]*(?:\n[^\]\n]*)?)\]\]/.exec(state.src.slice(state.pos));
    if (match === null) return false;
    if (!silent) {
      const token = state.push('mark', '', 0);
      token.content = match[1] ?? '';
      token.markup = match[0];
    }
    state.pos += match[0].length;
    return true;
  });
  return markdown;
}

function children(cursor: Cursor, closing: string | undefined): Inline[] {
  const made: Inline[] = [];
  while (cursor.next < cursor.tokens.length) {
    const token = cursor.tokens[cursor.next] as Token;
    cursor.next += 1;
    if (token.type === closing) break;
    const node = inline(cursor, token);
    if (node !== undefined) join(made, node);
  }
  return made;
}

/** Neighbouring stretches of text are one node, so that words are never cut in two. */
function join(made: Inline[], node: Inline): void {
  const last = made.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    made[made.length - 1] = {
      kind: 'text',
      text: last.text + node.text,
      span: { ...last.span, end: node.span.end },
    };
  } else made.push(node);
}

function inline(cursor: Cursor, token: Token): Inline | undefined {
  switch (token.type) {
    case 'text':
      return token.content === '' ? undefined : textNode(cursor, token.content, token.content);
    case 'text_special':
      return textNode(cursor, token.content, token.markup);
    case 'softbreak':
    case 'hardbreak':
      return textNode(cursor, ' ', '\n');
    case 'code_inline':
      return codeNode(cursor, token);
    case 'em_open':
      return nest(cursor, token, 'emphasis', 'em_close');
    case 'strong_open':
      return nest(cursor, token, 'strong', 'strong_close');
    case 'link_open':
      return linkNode(cursor, token);
    case 'mark':
      return markNode(cursor, token);
    default:
      return undefined;
  }
}

/** Steps over the next occurrence of what stands in the text, and says where it was. */
function step(cursor: Cursor, written: string): readonly [number, number] {
  const found = cursor.text.indexOf(written, cursor.at);
  const start = found === -1 ? cursor.at : found;
  cursor.at = Math.min(cursor.text.length, start + written.length);
  return [start, cursor.at];
}

function textNode(cursor: Cursor, text: string, written: string): Inline {
  return { kind: 'text', text, span: cursor.spanIn(...step(cursor, written)) };
}

function codeNode(cursor: Cursor, token: Token): Inline {
  const [start] = step(cursor, token.markup);
  step(cursor, token.content);
  const [, end] = step(cursor, token.markup);
  return { kind: 'code', text: token.content, span: cursor.spanIn(start, end) };
}

function nest(cursor: Cursor, token: Token, kind: 'emphasis' | 'strong', closing: string): Inline {
  const [start] = step(cursor, token.markup);
  const inner = children(cursor, closing);
  const [, end] = step(cursor, token.markup);
  return { kind, children: inner, span: cursor.spanIn(start, end) };
}

function linkNode(cursor: Cursor, token: Token): Inline {
  const href = token.attrGet('href') ?? '';
  const [start] = step(cursor, '[');
  const inner = children(cursor, 'link_close');
  step(cursor, '](');
  const address = step(cursor, href);
  const [, end] = step(cursor, ')');
  if (!safeAddress(href)) {
    cursor.report({
      code: 'link-scheme',
      span: cursor.spanIn(...address),
      message: `A link cannot lead to ${href.slice(0, 60)}`,
      cure: 'Link to an https: or mailto: address, or to another part of the library with [[see:…]]',
    });
  }
  return { kind: 'link', href, children: inner, span: cursor.spanIn(start, end) };
}

/** https, mailto, `#` and relative addresses; judged as a browser reads them, without tabs, line ends and leading blanks. */
export function safeAddress(href: string): boolean {
  const address = href.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
  if (/^(https:\/\/|mailto:|#)/i.test(address)) return true;
  return (
    !/^[a-z][a-z0-9+.-]*:/i.test(address) &&
    !/^[\\/]/.test(address) &&
    !address.startsWith('//') &&
    !/[\\\u0000-\u001f]/.test(address)
  );
}

function markNode(cursor: Cursor, token: Token): Mark | undefined {
  const [start, end] = step(cursor, token.markup);
  const span = cursor.spanIn(start, end);
  const match = /^\s*([a-z]+)\s*:\s*([^|]*?)\s*(?:\|\s*([\s\S]*?)\s*)?$/.exec(token.content);
  const kind = match?.[1] ?? '';
  const target = (match?.[2] ?? '').replace(/\s+/g, ' ');
  if (match === null || target === '') {
    cursor.report({
      code: 'mark-malformed',
      span,
      message: `The mark ${token.markup} cannot be read`,
      cure: 'Write it like [[term:igf]] or [[see:wgig-report|the report]]',
    });
    return undefined;
  }
  if (!isMarkKind(kind)) {
    const near = nearest(kind, markKinds);
    const cure =
      near === undefined ? `Marks are ${markKinds.join(', ')}` : `Did you mean [[${near}:${target}]]?`;
    cursor.report({ code: 'mark-unknown', span, message: `There is no mark ${kind}`, cure });
    return undefined;
  }
  return { kind: 'mark', mark: kind, target, label: match[3]?.replace(/\s+/g, ' '), span };
}

function isMarkKind(kind: string): kind is MarkKind {
  return (markKinds as readonly string[]).includes(kind);
}
