/** Escapes of double-quoted YAML → what they write and how long they are. */

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '\t': '\t',
  r: '\r',
  '0': '\0',
  '"': '"',
  '/': '/',
  '\\': '\\',
  ' ': ' ',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  e: '\u001b',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

export function escapeAt(
  file: string,
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  if (file[at] !== '\\') return undefined;
  const letter = file[at + 1] ?? '';
  const written = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
  if (written !== undefined) return { text: written, length: 2 };
  const digits = Object.hasOwn(digitsOf, letter) ? (digitsOf[letter] ?? 0) : 0;
  const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
  return Number.isNaN(code) || code > 0x10ffff
    ? undefined
    : { text: String.fromCodePoint(code), length: 2 + digits };
}
