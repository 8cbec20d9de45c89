/** Content echoed in a terminal → text that cannot steer the terminal or a log: controls and bidi marks shown as escapes. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(unprintable, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
