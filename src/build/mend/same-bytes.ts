/** Whether bytes are what they were read as: nothing of them is lost when the text is written again. */

/** A byte order mark is kept by who writes the file. */
export function sameBytes(bytes: Uint8Array, text: string): boolean {
  const again = new TextEncoder().encode(text);
  const from = bytes.length - again.length;
  return (
    (from === 0 || (from === 3 && hasByteOrderMark(bytes))) &&
    again.every((byte, index) => bytes[from + index] === byte)
  );
}

export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
