/** A file's text → its runs of nine words, each as a number from which the words cannot be read, with its place. */

/** More words in a row than may be taken over from another's text. */
export const runLength = 9;

export interface PlacedWord {
  /** As words are compared: small letters without accents, apostrophes, hyphens; `organize` as `organise`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a file, in stretches that read on: a new key, item or quoted cell begins another. Marks read as their words;
 * what they only name, addresses of links and numerals of lists such as (a) are left out.
 */
export function stretchesOf(text: string): readonly (readonly PlacedWord[])[] {
  const stretches: PlacedWord[][] = [[]];
  for (const match of text.matchAll(pieces)) {
    const { word, border } = match.groups ?? {};
    if (border !== undefined) stretches.push([]);
    else if (word !== undefined)
      stretches.at(-1)?.push({ word: compared(word), start: match.index, end: match.index + word.length });
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

const pieces = new RegExp(
  [
    String.raw`(?<border>\n[ \t]*(?:- |[\w-]+:(?=\s))|\[\[fact:[^\]]*\]\]|["']\s*,\s+["'])`,
    String.raw`\[\[index:[^\]]*\]\]|\[\[\w+:(?:[^\]|]*\|)?|\]\([^)\s]*\)|\([\p{L}\p{N}]{1,3}\)`,
    String.raw`(?<word>[\p{L}\p{N}]+(?:['’‘\-‐‑–][\p{L}\p{N}]+)*)`,
  ].join('|'),
  'gu',
);

function compared(word: string): string {
  const plain = /^[A-Za-z0-9]+$/.test(word) ? word : word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.toLowerCase().replace(/iz(?=[eai])/g, 'is');
}

/** The number of the run that starts at a word; 40 bits of it, so two runs in a million million are one by chance. */
export function runAt(words: readonly PlacedWord[], at: number): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const { word } of words.slice(at, at + runLength)) {
    for (let index = 0; index <= word.length; index += 1) {
      const unit = index < word.length ? word.charCodeAt(index) : 32;
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
      high ^= high >>> 13;
    }
  }
  return ((high ^ low) & 0xff) * 0x1_0000_0000 + ((low ^ (high >>> 7)) >>> 0);
}

/** Every run of a text that is no content of ours, so that it reads on from beginning to end; sorted, none twice. */
export function runsOf(text: string): readonly number[] {
  const words = stretchesOf(text).flat();
  const runs = words.slice(0, Math.max(0, words.length - runLength + 1)).map((_word, at) => runAt(words, at));
  return [...new Set(runs)].sort((one, other) => one - other);
}
