/** Statements → Turtle (RDF 1.1), one subject a paragraph. */

/** A property with its values, each as Turtle writes it; without values nothing is stated. */
export type Statement = readonly [property: string, values: readonly string[]];

export function subject(name: string, statements: readonly Statement[]): string {
  const said = statements.filter(([, values]) => values.length > 0);
  return `${name} ${said.map(([property, values]) => `${property} ${values.join(', ')}`).join(' ;\n    ')} .\n`;
}

export function literal(text: string, language?: string): string {
  const escaped = text.replace(/["\\\n\r\t\b\f\u007f-\u009f]/g, (sign) => escapes[sign] ?? numbered(sign));
  return `"${escaped}"${language === undefined ? '' : `@${language}`}`;
}

/** Signs an address may not hold are written by their numbers. */
export function iri(address: string): string {
  return `<${address.replace(/[^!#-;=?-[\]_a-z~\u0080-\uffff]/g, numbered)}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function numbered(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
