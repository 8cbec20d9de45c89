/** Text as a CSS string: the quote, the backslash and every control character as escapes. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\\p{Cc}<]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
