/** Plain text becomes text that breaks its lines where a careful printer would: `para 72` and `10 December` stay together. */

/** Replaces the spaces that must not end a line by no-break spaces. */
export function tieText(text: string): string {
  return ties.reduce((tied, space) => tied.replace(space, '\u00a0'), text);
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const counted = [
  'paras?|paragraphs?|articles?|arts?|chapters?|sections?|annex|parts?|units?',
  'pp?|nos?|vols?|figs?|figures?|tables?|slides?',
].join('|');

const units = '%|‰|per cent|million|billion|trillion|min|minutes|hours|km|GB|TB|Gbit|US\\$|€';

/** Each matches the one space that is tied. */
const ties: readonly RegExp[] = [
  // para 72, p. 14, No. 5, Part II
  new RegExp(`(?<=(?<![\\p{L}\\d])(?:${counted})\\.?) (?=\\d|[IVX]+(?!\\p{L}))`, 'giu'),
  // 10 December; 10–12 December
  new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu'),
  // 3 juillet 2003, in any language that puts the day first
  /(?<=(?<!\d)\d{1,2}) (?=\p{L}{3,12} \d{4}(?!\d))/gu,
  // 67 %, 5.5 billion
  new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu'),
  // Mr Annan, Dr Kummer
  /(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\.?) (?=\p{Lu})/gu,
  // A dash hangs on to the word before it.
  / (?=[–—] )/gu,
  // « le monde »
  /(?<=«) | (?=»)/gu,
];
