/** A YAML file's text → our tree, and the faults of its writing. The only importer of the yaml package. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText, Span } from '../model/span.ts';
import { depthFault, sizeFault } from './limits.ts';
import { scalarOffsets } from './offsets.ts';
import { syntaxDiagnostic } from './syntax.ts';
import type { Entry, Node } from './tree.ts';

export interface YamlReading {
  /** Undefined where the file is empty or unreadable as a whole. */
  readonly root: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Offset of the first fault after which the tree cannot be trusted; the file's length where there is none. */
  readonly trustedUntil: number;
}

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

export function readYaml(source: SourceText): YamlReading {
  const limit = sizeFault(source) ?? depthFault(source);
  if (limit !== undefined) return { root: undefined, diagnostics: [limit], trustedUntil: 0 };
  const document = parseDocument(source.text, {
    lineCounter: new LineCounter(),
    schema: 'failsafe',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  const syntax = document.errors.map((error) => syntaxDiagnostic(error, source));
  const refused = refusedNodes(document, source);
  const fatal = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const trustedUntil = Math.min(
    source.text.length,
    ...fatal.map((error) => lineStart(source.text, error.pos[0])),
  );
  const contents = document.contents;
  const root = contents === null ? undefined : toNode(contents, source);
  return { root, diagnostics: [...oneALine(syntax, source.text), ...refused], trustedUntil };
}

/** Several messages of the parser about one line are one fault to its writer. */
function oneALine(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const seen = new Set<number>();
  return diagnostics.filter((diagnostic) => {
    const line = lineStart(text, diagnostic.span.start);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}

/** Anchors, aliases, tags and keys that mean something to JavaScript: each refused where it stands. */
function refusedNodes(document: ReturnType<typeof parseDocument>, source: SourceText): Diagnostic[] {
  const found: Diagnostic[] = [];
  const refuse = (code: 'yaml-anchor' | 'yaml-tag', span: Span, message: string, cure: string): void => {
    found.push({ code, severity: 'error', span, message, cure });
  };
  visit(document, {
    Alias: (_key, node: Alias) => {
      refuse(
        'yaml-anchor',
        spanOf(node, source),
        `The alias *${node.source} is not used in Lectern content`,
        'Write the text out, or refer to it by its id',
      );
    },
    Node: (_key, node) => {
      if ('anchor' in node && typeof node.anchor === 'string') {
        const start = Math.max(0, source.text.lastIndexOf(`&${node.anchor}`, (node as ParsedNode).range[0]));
        const span = { path: source.path, start, end: start + node.anchor.length + 1 };
        refuse(
          'yaml-anchor',
          span,
          `The anchor &${node.anchor} is not used in Lectern content`,
          'Take the anchor away; refer to things by their id',
        );
      }
      if (node.tag !== undefined && (node as ParsedNode).range !== undefined && isExplicitTag(node.tag)) {
        refuse(
          'yaml-tag',
          spanOf(node as ParsedNode, source),
          `The tag ${node.tag} is not used in Lectern content`,
          'Take the tag away',
        );
      }
    },
  });
  return found;
}

function isExplicitTag(tag: string): boolean {
  return !['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str'].includes(tag);
}

function toNode(node: ParsedNode, source: SourceText): Node {
  const span = spanOf(node, source);
  if (isMap(node)) {
    const entries = node.items.map((pair) =>
      toEntry(pair.key as ParsedNode | null, pair.value as ParsedNode | null, span, source),
    );
    return { kind: 'map', entries, span };
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toNode(item as ParsedNode, source)), span };
  if (isScalar(node)) {
    const text = node.value === null || node.value === undefined ? '' : String(node.value);
    const style =
      node.type === 'PLAIN' || node.type === undefined
        ? 'plain'
        : node.type.startsWith('BLOCK')
          ? 'block'
          : 'quoted';
    return {
      kind: 'scalar',
      text,
      style,
      span,
      offsetOf: scalarOffsets(text, source.text, span.start, span.end),
    };
  }
  return emptyScalar(span);
}

function toEntry(key: ParsedNode | null, value: ParsedNode | null, map: Span, source: SourceText): Entry {
  const keySpan = key === null ? map : spanOf(key, source);
  const name = isScalar(key) ? String(key.value ?? '') : source.text.slice(keySpan.start, keySpan.end);
  const behind = { path: source.path, start: keySpan.end, end: keySpan.end };
  return {
    key: name,
    keySpan,
    value: value === null || isAlias(value) ? emptyScalar(behind) : toNode(value, source),
  };
}

function emptyScalar(span: Span): Node {
  return { kind: 'scalar', text: '', style: 'plain', span, offsetOf: () => span.start };
}

function spanOf(node: { range?: readonly number[] | null }, source: SourceText): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { path: source.path, start, end };
}

/** Keys of JavaScript objects themselves, wherever they stand in the tree. */
export function hostileKeyFaults(root: Node): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind !== 'map') return;
    for (const entry of node.entries) {
      if (hostileKeys.has(entry.key)) found.push(hostileKey(entry));
      else walk(entry.value);
    }
  };
  walk(root);
  return found;
}

export function isHostileKey(key: string): boolean {
  return hostileKeys.has(key) || key === '<<';
}

function hostileKey(entry: Entry): Diagnostic {
  return {
    code: 'yaml-hostile-key',
    severity: 'error',
    span: entry.keySpan,
    message: `The key ${entry.key} is never used in content`,
    cure: 'Take this key away',
  };
}

export type { YAMLError };
