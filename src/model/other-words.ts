/** Words other tools have for what Lectern calls otherwise: what is meant by them is certain. */

export const otherWords: ReadonlyMap<string, string> = new Map([
  ['bullets', 'points'],
  ['bullet', 'points'],
  ['paragraph', 'prose'],
  ['paragraphs', 'prose'],
  ['image', 'picture'],
  ['figure', 'picture'],
  ['heading', 'title'],
  ['headline', 'title'],
  ['left', 'start'],
  ['right', 'end'],
]);

/** The word of ours, where it is one of those that are legal in a place. */
export function ourWord(written: string, legal: Iterable<string>): string | undefined {
  const word = otherWords.get(written.toLowerCase());
  return word !== undefined && [...legal].includes(word) ? word : undefined;
}
