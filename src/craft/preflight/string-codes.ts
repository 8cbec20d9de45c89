/** A string of a page, `<0003>` or `(Hi\051)`, turned into its character codes. */

export function eachCode(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: 1 | 2,
  visit: (code: number) => void,
): void {
  let held = -1;
  const take = (byte: number): void => {
    if (width === 1) visit(byte);
    else if (held < 0) held = byte;
    else {
      visit(held * 256 + byte);
      held = -1;
    }
  };
  if (bytes[start] === 0x3c) eachHexByte(bytes, start + 1, end - 1, take);
  else eachLiteralByte(bytes, start + 1, end - 1, take);
}

function eachHexByte(bytes: Uint8Array, start: number, end: number, take: (byte: number) => void): void {
  let high = -1;
  for (let at = start; at < end; at += 1) {
    const digit = digits[bytes[at] ?? 0] ?? -1;
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      take(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) take(high * 16);
}

const digits: readonly number[] = Array.from({ length: 256 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

function eachLiteralByte(bytes: Uint8Array, start: number, end: number, take: (byte: number) => void): void {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte !== 0x5c) {
      take(byte);
      continue;
    }
    const next = bytes[at] ?? 0;
    const octal = octalFrom(bytes, at, end);
    if (octal !== undefined) {
      take(octal.value);
      at = octal.end;
    } else {
      at += 1;
      if (next !== 0x0a) take(escapes.get(next) ?? next);
    }
  }
}

function octalFrom(bytes: Uint8Array, start: number, end: number) {
  let [value, at] = [0, start];
  while (at < end && at < start + 3 && isOctal(bytes[at])) {
    value = value * 8 + ((bytes[at] ?? 0) - 0x30);
    at += 1;
  }
  return at === start ? undefined : { value: value & 0xff, end: at };
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

const escapes: ReadonlyMap<number, number> = new Map(
  [...'n\nr\rt\tb\bf\f'.matchAll(/(.)(.)/gs)].map(([, letter = '', sign = '']) => [
    letter.charCodeAt(0),
    sign.charCodeAt(0),
  ]),
);
