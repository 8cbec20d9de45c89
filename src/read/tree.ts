/** A YAML file as a tree of our own: three kinds of node, each with its place in the file. */
import type { Span } from '../model/span.ts';

export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The text as written, quotes and indentation taken away; empty where nothing stands after the key. */
  readonly text: string;
  readonly style: ScalarStyle;
  readonly span: Span;
  /** Where the character of this index begins in the file, and where it ends: an escape is longer than what it writes. */
  startOf(index: number): number;
  endOf(index: number): number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** The nodes' kinds in a contributor's words. */
export const nodeWords: Readonly<Record<Node['kind'], string>> = {
  map: 'a group of keys',
  list: 'a list',
  scalar: 'a text or number',
};

/** What a node says, in one string: the same of two that differ in nothing but places and ways of writing. */
export function meaningOf(node: Node): string {
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.map(meaningOf).join()}]`;
  return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:${meaningOf(value)}`).join()}}`;
}
