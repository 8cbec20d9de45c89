/** Content echoed in a terminal → text that cannot steer the terminal or a log: what is not seen is shown as an escape. */

/** Controls, line ends, marks that reorder text and other invisible characters, but the joiners that scripts need. */
const unprintable = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
