/** Content echoed in a terminal → text that cannot steer the terminal or a log: what is not seen is shown as an escape. */

/** Controls, line ends, marks that reorder text and other invisible characters, but the joiners that scripts need. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unseen, escapeOf);
}

/** JSON escapes line ends in texts by itself: those left are its own layout. The value stays what it was. */
export function printableJson(json: string): string {
  return json.replace(unseen, (character) => (character === '\n' ? character : escapeOf(character)));
}

function escapeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
