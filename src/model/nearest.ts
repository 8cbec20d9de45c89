/** What somebody probably meant: the nearest of the words that are legal in a place. */

/** A word as it looks: without capitals, accents, quotation marks, invisible characters, and with letters of other scripts for those they look like. */
export function looksOf(word: string): string {
  return [...word.normalize('NFKD')]
    .filter((letter) => !/[\p{M}\p{Cf}“”„«»‘’‚"'`]/u.test(letter))
    .map((letter) => lookalikes.get(letter) ?? letter)
    .join('')
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015\u2212]+/g, '-');
}

/** Cyrillic and Greek letters that nobody tells from Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'аеорсухіјѕԁАВЕКМНОРСТХοαιρνκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [
    letter,
    [...'aeopcyxijsdABEKMHOPCTXoaipvkABEZHIKMNOPTYX'][index] ?? letter,
  ]),
);

/** The closest candidate within two edits or a third of the word's length, whichever is more (one edit in a word of three letters); ties go to the first by code point. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let allowed = written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3));
  for (const candidate of [...candidates].sort()) {
    const edits = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (edits > allowed || edits >= Math.max(candidate.length, 2)) continue;
    best = candidate;
    allowed = edits - 1;
  }
  return best;
}

/** The nearest, where it is so near and all others so much further that nothing else can have been meant. */
export function surelyNearest(written: string, candidates: Iterable<string>): string | undefined {
  const all = new Set(candidates);
  const looks = looksOf(written);
  const [alike, other] = [...all].filter((each) => looksOf(each) === looks);
  if (alike !== undefined && other === undefined) return alike;
  const best = nearest(written, all);
  if (best === undefined) return undefined;
  const edits = distance(written, best);
  if (edits > Math.max(1, Math.floor(written.length / 4))) return undefined;
  all.delete(best);
  return [...all].some((other) => distance(written, other) <= edits) ? undefined : best;
}

function distance(one: string, other: string): number {
  // Words of lengths further apart than any slip need no counting.
  if (Math.abs(one.length - other.length) > 8) return Number.POSITIVE_INFINITY;
  return editDistance(one.toLowerCase(), other.toLowerCase());
}

/** Letters to insert, delete, replace or swap with their neighbour. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
