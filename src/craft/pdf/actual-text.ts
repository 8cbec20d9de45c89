/** The properties of a piece of text, turned into what it is read as. */

/** `<</ActualText <FEFF0020>>>`, `<</ActualText (fi)>>`; undefined where nothing else is read than what is shown. */
export function actualText(properties: string): string | undefined {
  const at = properties.indexOf('/ActualText');
  if (at < 0) return undefined;
  const [, hex, literal = ''] = written.exec(properties.slice(at)) ?? [];
  if (hex === undefined) return literal.replace(/\\(.)/g, '$1');
  const units = hex.replace(/\s/g, '').replace(/^FEFF/i, '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

const written = /\/ActualText\s*(?:<([\dA-F\s]*)>|\(((?:\\.|[^\\)])*)\))/i;
