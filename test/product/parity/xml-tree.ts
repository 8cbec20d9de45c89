/** Well-formed XML → a tree, for tests that read what was written. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const token = /<\?[^>]*\?>|<!--.*?-->|<(\/?)([\w:.-]+)([^>]*?)(\/?)>|([^<]+)/gs;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(xml: string): XmlNode {
  const open: OpenNode[] = [{ name: '', attributes: {}, children: [] }];
  for (const [, ends, name, attributes = '', empty, text] of xml.matchAll(token)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('more ends than beginnings');
    if (text !== undefined) parent.children.push(plain(text));
    else if (ends === '/') {
      if (parent.name !== name) throw new Error(`${parent.name} ends as ${name}`);
      open.pop();
    } else if (name !== undefined) {
      const node: OpenNode = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  const [root] = open;
  if (root === undefined || open.length !== 1) throw new Error('elements are left open');
  return root;
}

export function within(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  );
}

export function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|(\w+));/g,
    (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
