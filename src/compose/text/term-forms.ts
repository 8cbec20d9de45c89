/** A glossary term → the ways it is written in running text. */
import { isAcronym } from '../../model/acronym.ts';
import type { Term } from '../../model/glossary.ts';

export interface Form {
  readonly term: Term;
  readonly words: string;
  readonly form: 'acronym' | 'spelled-out' | 'words';
}

export function formsOf(term: Term): readonly Form[] {
  const preferred = term.preferred.source;
  const expansion = term.expansion?.source;
  const short = expansion !== undefined && isAcronym(preferred) ? 'acronym' : 'words';
  const forms: Form[] = [{ term, words: preferred, form: short }];
  if (expansion !== undefined) {
    forms.push(
      { term, words: `${expansion} (${preferred})`, form: 'spelled-out' },
      { term, words: `${preferred} (${expansion})`, form: 'spelled-out' },
      { term, words: expansion, form: 'words' },
    );
  }
  forms.push(...term.aliases.map((alias): Form => ({ term, words: alias.value, form: 'words' })));
  // `U.N.`, as some write it.
  if (/^\p{Lu}{2,6}$/u.test(preferred))
    forms.push({ term, words: [...preferred].map((letter) => `${letter}.`).join(''), form: short });
  return forms
    .map((each) => ({ ...each, words: each.words.normalize('NFC') }))
    .filter(({ words }) => words.length > 1 && /[\p{L}\p{N}]/u.test(words));
}

/** Scripts without spaces: each letter counts as a word, and words stand beside one another. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const spaced = `[[\\p{L}\\p{N}]--[${unspaced}]]`;
const word = new RegExp(`${spaced}+|[${unspaced}]`, 'gv');

/** The words of a text with their places. */
export function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(word)].map((match) => ({ word: match[0].toLowerCase(), at: match.index }));
}

/** What a form may begin with in a text: its only word, or its first two, the last of them in singular or plural. */
export function beginnings(words: string): readonly (readonly [first: string, second?: string])[] {
  const [first, second, third] = wordsOf(words);
  if (first === undefined) return [];
  if (second === undefined) return withPlurals(first.word).map((each) => [each]);
  const seconds = third === undefined ? withPlurals(second.word) : [second.word];
  return seconds.map((each) => [first.word, each]);
}

function withPlurals(singular: string): readonly string[] {
  return [
    ...new Set([
      singular,
      `${singular}s`,
      `${singular}es`,
      singular.replace(/y$/, 'ies'),
      singular.replace(/is$/, 'es'),
    ]),
  ];
}

/** Two capitals make an acronym, found by its letters alone; other words are found in either case. Both take plural and possessive. */
export function patternOf(words: string): string {
  const isExact = isAcronym(words);
  const letters = (text: string): string =>
    [...text]
      .map((letter) => (isExact ? literal(letter) : eitherCase(letter)))
      .join('')
      .replace(/ +/g, '\\s+');
  if (words.endsWith(')')) return letters(words);
  if (!isExact && /[^aeiou]y$/i.test(words))
    return `${letters(words.slice(0, -1))}(?:[yY](?:['’][sS])?|[iI][eE][sS]['’]?)`;
  if (!isExact && /[a-z]{3}is$/i.test(words)) return `${letters(words.slice(0, -2))}[iIeE][sS](?:['’][sS]?)?`;
  return `${letters(words)}${pluralOf(words, isExact)}(?:['’][sS]?)?`;
}

function pluralOf(words: string, isExact: boolean): string {
  if (!isExact && /(?:s|x|z|ch|sh)$/i.test(words)) return '(?:[eE][sS])?';
  if (/s$/i.test(words)) return '';
  return isExact ? 's?' : '[sS]?';
}

/** Whether words stand by themselves: not inside a compound, an address or a document's symbol. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !gluedBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !gluedBehind.test(text.slice(end, end + 3))
  );
}

const gluedBefore = new RegExp(`(?:${spaced}|[\\-\u2011.\\/@#_])$`, 'v');
const gluedBehind = new RegExp(`^(?:[\\-\u2011.@_]?${spaced}|[+\\/]\\p{N})`, 'v');

function eitherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length > 1 || upper.length > 1 ? literal(letter) : `[${lower}${upper}]`;
}

/** Apostrophes and hyphens are the same however they are set. */
const alike: Readonly<Record<string, string>> = {
  "'": "['’]",
  '’': "['’]",
  '-': '[-\u2011]',
  '\u2011': '[-\u2011]',
};

function literal(letter: string): string {
  const same = alike[letter];
  if (same !== undefined) return same;
  return /\s/.test(letter) ? ' ' : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
