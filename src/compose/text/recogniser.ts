/** Glossary terms → what finds them in running text: longest match first, plurals and possessives, acronyms by their exact letters. */
import type { Term } from '../../model/glossary.ts';

export interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** `acronym` is the short form that may need its expansion; `spelled-out` is “Internet Governance Forum (IGF)”. */
  readonly form: 'acronym' | 'spelled-out' | 'words';
}

export type Recogniser = (text: string) => readonly Found[];

interface Form {
  readonly term: Term;
  readonly words: string;
  readonly form: Found['form'];
}

export function makeRecogniser(terms: Iterable<Term>): Recogniser {
  const forms = [...terms]
    .flatMap(formsOf)
    .sort((one, other) => other.words.length - one.words.length || (one.words < other.words ? -1 : 1));
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\-./])(?:${forms.map((form) => `(${patternOf(form.words)})`).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  );
  return (text) => {
    const quoted = quotations(text);
    const found: Found[] = [];
    for (const match of text.matchAll(pattern)) {
      const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
      const start = match.index;
      const end = start + withoutPossessive(match[0]).length;
      if (form !== undefined && !quoted.some(([from, to]) => start >= from && end <= to))
        found.push({ term: form.term, start, end, form: form.form });
    }
    return found;
  };
}

function formsOf(term: Term): readonly Form[] {
  const preferred = term.preferred.source;
  const expansion = term.expansion?.source;
  const forms: Form[] = [
    { term, words: preferred, form: expansion !== undefined && isAcronym(preferred) ? 'acronym' : 'words' },
  ];
  if (expansion !== undefined) {
    forms.push(
      { term, words: `${expansion} (${preferred})`, form: 'spelled-out' },
      { term, words: expansion, form: 'words' },
    );
  }
  forms.push(...term.aliases.map((alias): Form => ({ term, words: alias.value, form: 'words' })));
  return forms.filter((form) => form.words.length > 1);
}

/** Two capitals make an acronym, found by its letters alone; other words are found in either case. Both take plural and possessive. */
function patternOf(words: string): string {
  const exact = isAcronym(words);
  const letters = [...words].map((letter) => (exact ? escape(letter) : eitherCase(letter))).join('');
  const spaced = letters.replace(/\s+/g, '\\s+');
  if (words.endsWith(')')) return spaced;
  const plural =
    !exact && /[^aeiou]y$/i.test(words)
      ? `(?:${spaced.slice(0, -4)}(?:[yY](?:['’]s)?|ies))`
      : `${spaced}${words.endsWith('s') ? '' : 's?'}`;
  return `${plural}(?:['’]s?)?`;
}

/** `IGF`, `ccTLD`, `WSIS+10`; not `Tunis Agenda`. */
export function isAcronym(words: string): boolean {
  return !words.includes(' ') && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function eitherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || lower.length > 1 || upper.length > 1 ? escape(letter) : `[${lower}${upper}]`;
}

function escape(letter: string): string {
  return /\s/.test(letter) ? ' ' : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function withoutPossessive(match: string): string {
  return match.replace(/['’]s?$/, '');
}

function quotations(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/“[^”]*”/g)].map((match) => [match.index, match.index + match[0].length] as const);
}
