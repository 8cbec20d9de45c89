/** YAML text → its lexemes, and lexemes → our tree with the parser's complaints. The only importer of the yaml package. */
import { Composer, CST, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser, type Scalar } from 'yaml';
import type { SourceText, Span } from '../model/span.ts';
import { scalarPlaces } from './offsets.ts';
import type { Entry, Node, ScalarStyle } from './tree.ts';

/** The smallest pieces the parser tells apart; together they are the whole text. */
export interface Lexeme {
  /** The yaml package's name for it, or `scalar` for plain text and the body of a block. */
  readonly kind: string;
  readonly start: number;
  readonly source: string;
}

export function lexemesOf(text: string): readonly Lexeme[] {
  const found: Lexeme[] = [];
  let start = 0;
  let isScalarNext = false;
  for (const source of new Lexer().lex(text)) {
    const wasSignal: boolean = isScalarNext;
    const kind = wasSignal ? 'scalar' : (CST.tokenType(source) ?? 'unknown');
    found.push({ kind, start, source });
    isScalarNext = !wasSignal && source === CST.SCALAR;
    // Signals of the lexer to the parser stand for nothing in the text.
    if (wasSignal || !signals.has(source)) start += source.length;
  }
  return found;
}

const signals: ReadonlySet<string> = new Set([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END]);

export interface Complaint {
  readonly code: string;
  readonly start: number;
}

export interface Parsed {
  /** Undefined where nothing but comments was found. */
  readonly root: Node | undefined;
  /** By place. */
  readonly complaints: readonly Complaint[];
  readonly documents: number;
}

/**
 * No tags, anchors or merging are resolved and no value is guessed at: every scalar is its source text. Keys standing twice are
 * looked for elsewhere, because the parser's own search takes time by the square.
 */
const options = { schema: 'failsafe', merge: false, uniqueKeys: false, prettyErrors: false } as const;

export function parseLexemes(lexemes: readonly Lexeme[], source: SourceText): Parsed {
  const parser = new Parser();
  function* tokens(): Generator<CST.Token, void> {
    for (const lexeme of lexemes) yield* parser.next(lexeme.source);
    yield* parser.end();
  }
  const documents = [...new Composer(options).compose(tokens(), true, source.text.length)];
  const contents = documents[0]?.contents ?? null;
  return {
    root: contents === null ? undefined : toNode(contents, source),
    complaints: documents
      .flatMap((document) => document.errors.map(({ code, pos }) => ({ code, start: pos[0] })))
      .sort((one, other) => one.start - other.start),
    documents: documents.length,
  };
}

/** Colons in a row nest without brackets or indentation; deeper than this nothing is meant, and walkers of the tree call themselves. */
const mostDepth = 64;

function toNode(node: ParsedNode, source: SourceText, depth = 0): Node {
  const span = spanOf(node, source);
  if (depth > mostDepth) return emptyScalar(span);
  if (isMap(node))
    return { kind: 'map', entries: node.items.map((pair) => toEntry(pair, span, source, depth + 1)), span };
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toNode(item, source, depth + 1)), span };
  return isScalar(node) ? scalarNode(node, span, source) : emptyScalar(span);
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function scalarNode(node: Scalar.Parsed, span: Span, source: SourceText): Node {
  const text = typeof node.value === 'string' ? node.value : '';
  const style = styles[node.type ?? ''] ?? 'plain';
  return { kind: 'scalar', text, style, span, ...scalarPlaces(text, style, source.text, span) };
}

function toEntry(
  pair: { readonly key: ParsedNode | null; readonly value: ParsedNode | null },
  map: Span,
  source: SourceText,
  depth: number,
): Entry {
  const keySpan = pair.key === null ? { ...map, end: map.start + 1 } : spanOf(pair.key, source);
  const key = isScalar(pair.key)
    ? String(pair.key.value ?? '')
    : source.text.slice(keySpan.start, keySpan.end);
  const behind = { ...keySpan, start: keySpan.end };
  return {
    key,
    keySpan,
    value: pair.value === null ? emptyScalar(behind) : toNode(pair.value, source, depth),
  };
}

function emptyScalar(span: Span): Node {
  return { kind: 'scalar', text: '', style: 'plain', span, startOf: () => span.start, endOf: () => span.end };
}

function spanOf(node: { readonly range?: readonly number[] | null }, source: SourceText): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { path: source.path, start, end };
}
