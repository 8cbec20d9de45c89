/** HTML text becomes a plain tree and back: the only place that knows the parser. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';

export interface TreeElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Tree;
}

export interface TreeText {
  readonly kind: 'text';
  readonly text: string;
}

export type TreeNode = TreeElement | TreeText;
export type Tree = readonly TreeNode[];
export type Attributes = Readonly<Record<string, string>>;

/** Comments and anything else that is neither element nor text fall away. */
export function readTree(html: string): Tree {
  return readNodes(parseFragment(html).childNodes);
}

export function printTree(tree: Tree): Html {
  return joinHtml(
    tree.map((node) =>
      node.kind === 'text'
        ? escapeHtml(node.text)
        : element(node.name, printed(node.attributes), printTree(node.children)),
    ),
  );
}

/** Attributes that are either there or not are written without a value. */
function printed({ hidden, ...attributes }: Attributes) {
  return hidden === undefined ? attributes : { ...attributes, hidden: true as const };
}

/** Every element, from the leaves up, becomes what `change` makes of it: another, several or none. */
export function mapElements(tree: Tree, change: (element: TreeElement) => Tree): Tree {
  return tree.flatMap((node) =>
    node.kind === 'text' ? [node] : change({ ...node, children: mapElements(node.children, change) }),
  );
}

/** Every element in document order, a parent before its children. */
export function elementsOf(tree: Tree): readonly TreeElement[] {
  return tree.flatMap((node) => (node.kind === 'text' ? [] : [node, ...elementsOf(node.children)]));
}

export function make(name: string, attributes: Attributes, ...children: TreeNode[]): TreeElement {
  return { kind: 'element', name, attributes, children };
}

export function words(text: string): TreeText {
  return { kind: 'text', text };
}

export function textOf(tree: Tree): string {
  return tree.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('');
}

type Parsed = DefaultTreeAdapterTypes.ChildNode;

function readNodes(nodes: readonly Parsed[]): Tree {
  return nodes.flatMap(readNode);
}

function readNode(node: Parsed): Tree {
  if (defaultTreeAdapter.isTextNode(node)) return [words(node.value)];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const attributes = node.attrs.map(({ prefix, name, value }) => [
    prefix ? `${prefix}:${name}` : name,
    value,
  ]);
  return [make(node.tagName, Object.fromEntries(attributes), ...readNodes(node.childNodes))];
}
