/** A page's HTML → its elements, flat, with what links and names them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, spaces as written. */
  readonly text: string;
  readonly inside: readonly Element[];
}

/** Every element of the page, each with those inside it. */
export function elementsOf(html: string): readonly Element[] {
  return flat(parse(html));
}

function flat(node: Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(flat) : [];
  if (!('tagName' in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textIn(node), inside }, ...inside];
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
