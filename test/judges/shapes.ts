/** Pages → those that have elements unlike any of a page before them: what is alike in all looks alike in all. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element's shape is its name, classes and the names of its attributes, below those of everything around it. */
export function unlikePages(pages: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set<string>();
  return [...pages].flatMap(([path, html]) => {
    const before = seen.size;
    gather(parse(html), '', seen);
    return seen.size > before ? [path] : [];
  });
}

function gather(node: Node, around: string, seen: Set<string>): void {
  const shape = 'attrs' in node ? `${around} ${shapeOf(node)}` : around;
  seen.add(shape);
  if ('childNodes' in node) for (const child of node.childNodes) gather(child, shape, seen);
}

function shapeOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const classes =
    attrs
      .find(({ name }) => name === 'class')
      ?.value.split(/\s+/)
      .toSorted() ?? [];
  const sizes = attrs.filter(({ name }) => name === 'data-size').map(({ value }) => value);
  return [tagName, ...classes, ...attrs.map(({ name }) => name), ...sizes].join('.');
}
