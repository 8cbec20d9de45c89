/** Sentences wholly in capitals: nothing in them tells an acronym from a word, WHO from who. */

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether what was found is a word among words, all of them in capitals. `found` is all that was found in the text. */
export function isShouted(text: string, { start, end }: Stretch, found: readonly Stretch[]): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((sign) => text.lastIndexOf(sign, start - 1))) + 1;
  const behind = /[.!?\n]/.exec(text.slice(end));
  const to = behind === null ? text.length : end + behind.index;
  if (/\p{Ll}/u.test(text.slice(from, to)) || isListed(text, start, end)) return false;
  const others = [...text.slice(from, to).matchAll(/\p{Lu}{2,}/gu)].filter(({ index }) => {
    const at = from + index;
    return !found.some((each) => each.start <= at && at < each.end);
  });
  return others.length >= 2;
}

/** A row of acronyms has a sign between them. */
function isListed(text: string, start: number, end: number): boolean {
  return /[,;/&+|(–—]\s*$/u.test(text.slice(0, start)) || /^\s*[,;/&+|)–—]/u.test(text.slice(end));
}
