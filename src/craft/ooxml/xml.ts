/** XML of our own making, kept apart from plain text: the only door from text to markup. */

export type Xml = string & { readonly __brand: 'Xml' };

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="b">…</name>`; attributes that are undefined are left out, true and false are `1` and `0` as OOXML writes them. */
export function tag(name: string, attributes: XmlAttributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(attributeText(value))}"`],
  );
  const content = children.join('');
  const start = `<${name}${written.join('')}`;
  return (content === '' ? `${start}/>` : `${start}>${content}</${name}>`) as Xml;
}

/** Text as it is read; what XML 1.0 cannot hold (clause 2.2) falls away. */
export function xmlText(text: string): Xml {
  return escaped(text) as Xml;
}

export function joinXml(parts: readonly Xml[]): Xml {
  return parts.join('') as Xml;
}

/** A whole part of a package. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}
