/** The text of a YAML scalar → where each of its characters stands in the file, in every scalar style. */

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '"': '"',
  '/': '/',
  '\\': '\\',
  ' ': ' ',
  _: '\u00a0',
  N: '\u0085',
  e: '\u001b',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

/**
 * `text` is what YAML read, `source` the file, `start` and `end` the scalar's range in it. White space that folding made or
 * took away maps to the nearest white space; every other character maps exactly.
 */
export function scalarOffsets(
  text: string,
  source: string,
  start: number,
  end: number,
): (index: number) => number {
  let offsets: Uint32Array | undefined;
  return (index) => {
    offsets ??= align(text, source, contentStart(source, start), end);
    return offsets[Math.min(index, text.length)] ?? end;
  };
}

/** Behind the header of a block scalar (`|2-`) or the opening quote. */
function contentStart(source: string, start: number): number {
  const first = source[start];
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const lineEnd = source.indexOf('\n', start);
  return lineEnd === -1 ? source.length : lineEnd + 1;
}

function align(text: string, source: string, start: number, end: number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = start;
  let last = start;
  for (let index = 0; index < text.length; index += 1) {
    const wanted = text[index] as string;
    if (!isBlank(wanted)) while (at < end && isBlank(source[at]) && source[at] !== wanted) at += 1;
    const escape = source[at] === wanted ? undefined : escapeAt(source, at);
    offsets[index] = Math.min(at, end);
    if (escape !== undefined && escape.text === wanted) at += escape.length;
    else if (source[at] === wanted)
      at += wanted === "'" && source[at + 1] === "'" && source[start - 1] === "'" ? 2 : 1;
    else if (isBlank(wanted) && isBlank(source[at])) at += 1;
    last = at;
  }
  offsets[text.length] = Math.min(last, end);
  return offsets;
}

function escapeAt(
  source: string,
  at: number,
): { readonly text: string; readonly length: number } | undefined {
  if (source[at] !== '\\') return undefined;
  const letter = source[at + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits === undefined) {
    const text = simpleEscapes[letter];
    return text === undefined ? undefined : { text, length: 2 };
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return Number.isNaN(code) ? undefined : { text: String.fromCodePoint(code), length: 2 + digits };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
