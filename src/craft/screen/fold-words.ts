/** Text becomes what a search compares: no case, no accents, no punctuation, one space between words. Sent to the browser as text: see `page-nouns.ts`. */
export function foldWords(text: string): string {
  // Letters with a stroke or two joined are not made of a letter and an accent.
  const others: Readonly<Record<string, string>> = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  };
  const plain = /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
        .toLowerCase()
        .replace(/[øłđħŧıßæœ]/g, (letter) => others[letter] ?? letter);
  // The plus of WSIS+20 and the star of I* are part of the name.
  return plain
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}+*]+/gu, ' ')
    .trim();
}
