/** Turns a long description into one short enough for an `alt`, which ends by saying where the rest is. */

const mostCharacters = 350;

/** The head, then as many details as fit, then the pointer; the head itself is cut at a word if it must. */
export function shorten(head: string, details: readonly string[], pointer: string): string {
  const room = mostCharacters - pointer.length - 1;
  const all = [head, ...details.map((detail) => (/[.!?]$/.test(detail) ? detail : `${detail}.`))];
  const whole = all.join(' ');
  if (whole.length <= room) return `${whole} ${pointer}`;
  let text = cutAtWord(head, room - 2);
  for (const detail of all.slice(1)) {
    if (text.length + detail.length + 3 > room) break;
    text = `${text} ${detail}`;
  }
  return `${text}${text.endsWith('…') ? '' : ' …'} ${pointer}`;
}

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : cut.length)}…`;
}
