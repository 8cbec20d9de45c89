/** What a page draws, read operator by operator. A book has millions of them, so operands stay places in the bytes until somebody asks. */

/** The operands before an operator. Those of an array stand for themselves, a dictionary is one. */
export class Operands {
  readonly bytes: Uint8Array;
  readonly #places: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get count(): number {
    return this.#places.length / 2;
  }

  start(at: number): number {
    return this.#places[at * 2] ?? 0;
  }

  end(at: number): number {
    return this.#places[at * 2 + 1] ?? 0;
  }

  /** An operand as it is written: `/P`, `12.5`, `<</MCID 0>>`. */
  text(at: number): string {
    let text = '';
    for (let place = this.start(at); place < this.end(at); place += 1)
      text += String.fromCharCode(this.bytes[place] ?? 0);
    return text;
  }

  number(at: number): number {
    return Number(this.text(at));
  }

  add(start: number, end: number): void {
    this.#places.push(start, end);
  }

  clear(): void {
    this.#places.length = 0;
  }
}

/** An operator of up to three letters as one number, which compares faster than a text. */
export function operatorCode(name: string): number {
  return [...name].reduce((code, letter, at) => code | (letter.charCodeAt(0) << (at * 8)), 0);
}

const inlineData = operatorCode('ID');
const inlineEnd = operatorCode('EI');

/** An inline image is one operator, `EI`. */
export function eachOperator(bytes: Uint8Array, visit: (operator: number, operands: Operands) => void): void {
  const operands = new Operands(bytes);
  let at = 0;
  while (at < bytes.length) {
    const end = tokenEnd(bytes, at);
    const kind = kindOf(bytes[at] ?? 0);
    if (kind === 'operand') operands.add(at, end);
    else if (kind === 'operator') {
      const code = codeOf(bytes, at, end);
      at = code === inlineData ? imageEnd(bytes, end) : end;
      visit(code === inlineData ? inlineEnd : code, operands);
      operands.clear();
      continue;
    }
    at = end;
  }
}

function codeOf(bytes: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end && at < start + 4; at += 1) code |= (bytes[at] ?? 0) << ((at - start) * 8);
  return code;
}

/** After the `EI` that stands alone. */
function imageEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length - 1; at += 1) {
    const ends = bytes[at] === 0x45 && bytes[at + 1] === 0x49;
    if (ends && isSpace(bytes[at - 1] ?? 0) && isSpace(bytes[at + 2] ?? 32)) return at + 2;
  }
  return bytes.length;
}

type Kind = 'space' | 'bracket' | 'operand' | 'operator';

const kinds: readonly Kind[] = Array.from({ length: 256 }, (_, code): Kind => {
  const sign = String.fromCharCode(code);
  if (isSpace(code) || sign === '%') return 'space';
  if ('[]{}>)'.includes(sign)) return 'bracket';
  return /[\d+\-./(<]/.test(sign) ? 'operand' : 'operator';
});

function kindOf(code: number): Kind {
  return kinds[code] ?? 'operator';
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0;
}

/** Where names, numbers and operators end. */
const delimits: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  isSpace(code) || '()<>[]{}/%'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function tokenEnd(bytes: Uint8Array, at: number): number {
  const code = bytes[at];
  if (code === 0x28) return stringEnd(bytes, at);
  if (code === 0x3c) return bytes[at + 1] === 0x3c ? dictionaryEnd(bytes, at) : signAfter(bytes, at, 0x3e);
  if (code === 0x25) return signAfter(bytes, at, 0x0a);
  if (code !== 0x2f && delimits[code ?? 0] === 1) return at + 1;
  let end = at + 1;
  while (end < bytes.length && delimits[bytes[end] ?? 0] === 0) end += 1;
  return end;
}

function signAfter(bytes: Uint8Array, at: number, sign: number): number {
  const found = bytes.indexOf(sign, at);
  return found < 0 ? bytes.length : found + 1;
}

function stringEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

function dictionaryEnd(bytes: Uint8Array, start: number): number {
  let at = start + 2;
  while (at < bytes.length) {
    if (bytes[at] === 0x3e && bytes[at + 1] === 0x3e) return at + 2;
    at = tokenEnd(bytes, at);
  }
  return bytes.length;
}
