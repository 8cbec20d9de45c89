/**
 * The order of an index and its letters, by the language's own collation. Signs before the first letter or digit and a leading
 * article do not count; digits count as numbers; words count before what follows them (“root zone” before “rooted”).
 */

/** Articles with a space behind them, or an apostrophe. Arabic writes its own as one word with the noun: there it counts. */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an?)\s+/iu,
  fr: /^(?:(?:les?|la|une?|des)\s+|l['’]\s*)/iu,
  es: /^(?:el|l[ao]s?|un[ao]s?|un)\s+/iu,
  pt: /^(?:[ao]s?|uma?s?|uns)\s+/iu,
  it: /^(?:(?:il|lo|la|i|gli|le|un|uno|una)\s+|(?:l|un)['’]\s*)/iu,
  de: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)\s+/iu,
  nl: /^(?:de|het|een)\s+/iu,
};

/** What of a heading counts for its place. */
export function sortedBy(heading: string, language: string): string {
  const bare = heading.replace(/^[^\p{L}\p{N}]+/u, '');
  const [code = ''] = language.split('-');
  const article = articles[code];
  const counts = article === undefined || (namesKeepThem.has(code) && /^\p{Lu}\p{L}*\s+\p{Lu}/u.test(bare));
  return (counts ? bare : bare.replace(article, '')) || heading;
}

/** Where the article of a name is a part of it: El Salvador, La Haye. */
const namesKeepThem: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it']);

export function headingOrder(language: string): (one: string, other: string) => number {
  const collator = new Intl.Collator(collationOf(language), { numeric: true });
  return (one, other) =>
    collator.compare(sortedBy(one, language), sortedBy(other, language)) ||
    collator.compare(one, other) ||
    (one < other ? -1 : Number(one > other));
}

/** Chinese goes by its sounds. */
function collationOf(language: string): string {
  return isChinese(language) ? `${language}-u-co-pinyin` : language;
}

function isChinese(language: string): boolean {
  return /^zh(-|$)/.test(language);
}

/** `É` stands under `E` where the language holds them for one letter, `Ñ` for itself in Spanish, `8` under `0–9`. */
export function letterOf(heading: string, language: string): string {
  const first = [...sortedBy(heading, language)][0] ?? '';
  if (/\p{N}/u.test(first)) return '0–9';
  if (!/\p{L}/u.test(first)) return '#';
  if (isChinese(language)) return chineseLetter(first, language);
  const upper = first.toLocaleUpperCase(language);
  const bare = ligatures[upper] ?? upper.normalize('NFD').charAt(0);
  const alike = new Intl.Collator(language, { sensitivity: 'base' }).compare(upper, bare) === 0;
  return alike ? bare.charAt(0) : upper;
}

/** Two letters written as one, where the language sorts them so. */
const ligatures: Readonly<Record<string, string>> = { Œ: 'OE', Æ: 'AE', ẞ: 'SS' };

/** The first character of every sound that begins with the letter, in the order of `pinyin`. */
const firstOfSound = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const sounds = 'ABCDEFGHJKLMNOPQRSTWXYZ';

/** Words in other letters stand apart from the sounds, which are written with the same letters. */
function chineseLetter(character: string, language: string): string {
  if (!/\p{Script=Han}/u.test(character)) return 'A–Z';
  const collator = new Intl.Collator(collationOf(language));
  const at = [...firstOfSound].findLastIndex((first) => collator.compare(first, character) <= 0);
  return sounds.charAt(Math.max(0, at));
}
