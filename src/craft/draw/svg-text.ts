/** Turns values into attribute and element text that XML cannot misread. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeXml(text: string): string {
  return stripForbidden(text).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** XML 1.0 has no way to write most control characters or half a surrogate pair, not even escaped. */
function stripForbidden(text: string): string {
  return [...text].filter((character) => isAllowed(character.codePointAt(0) ?? 0)).join('');
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Two decimals are finer than any printer; fewer digits keep files small and equal on every machine. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Attributes in the order given; undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`)
    .join('');
}
