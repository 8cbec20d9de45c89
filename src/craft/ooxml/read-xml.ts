/** Turns the XML of a part somebody else wrote into elements; no document types, no entities of its own, no bottomless nesting. */

export interface XmlElement {
  /** Without its prefix: `sldMaster`. */
  readonly name: string;
  /** By the name as written: `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All words between its tags, those of its children too. */
  readonly words: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  words: string;
}

const deepest = 100;

/** The root; undefined for what is not well formed or not allowed here. */
export function readXml(text: string): XmlElement | undefined {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], words: '' };
  const open = [top];
  let end: number | undefined = -1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end + 1)) {
    const here = open.at(-1);
    if (here !== undefined) here.words += plain(text.slice(end + 1, at));
    end = tagEnd(text, at);
    if (end === undefined) return undefined;
    const inside = text.slice(at + 1, end);
    if (here !== undefined && inside.startsWith('![CDATA[')) here.words += inside.slice(8, -2);
    if (inside.startsWith('?') || inside.startsWith('!--') || inside.startsWith('![CDATA[')) continue;
    if (inside.startsWith('!')) return undefined;
    if (inside.startsWith('/')) {
      const closed = open.pop();
      const around = open.at(-1);
      if (around === undefined || closed?.name !== localName(inside.slice(1).trim())) return undefined;
      around.words += closed.words;
      continue;
    }
    const element = readTag(inside);
    if (element === undefined || open.length > deepest) return undefined;
    open.at(-1)?.children.push(element);
    if (!inside.endsWith('/')) open.push(element);
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

/** Where the tag, comment or section that begins here ends: the place of its `>`. */
function tagEnd(text: string, start: number): number | undefined {
  const section = sections.find(([begin]) => text.startsWith(begin, start));
  if (section !== undefined) {
    const found = text.indexOf(section[1], start + section[0].length);
    return found < 0 ? undefined : found + section[1].length - 1;
  }
  let quote: string | undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (quote !== undefined) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<') return undefined;
    else if (character === '>') return at;
  }
  return undefined;
}

const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function readTag(inside: string): OpenElement | undefined {
  const name = /^[^\s/>]+/.exec(inside)?.[0];
  if (name === undefined) return undefined;
  return {
    name: localName(name),
    attributes: readAttributes(inside.slice(name.length)),
    children: [],
    words: '',
  };
}

/** One after the other from the start, so that odd text costs no second look. */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const pair = /\s*([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  const attributes = new Map<string, string>();
  for (let found = pair.exec(text); found !== null; found = pair.exec(text)) {
    const [, key = '', double, single] = found;
    attributes.set(key, plain(double ?? single ?? ''));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Elements on the way down, the first of each name: `child(master, 'cSld', 'spTree')`. */
export function child(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((each) => each.name === name),
    element,
  );
}

/** Every element of that name, however deep. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

/** The value of `id` whatever prefix its namespace wears: `r:id`. */
export function prefixed(element: XmlElement, name: string): string | undefined {
  return [...element.attributes].find(([key]) => key.endsWith(`:${name}`))?.[1];
}
