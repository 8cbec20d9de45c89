/** Glossary terms → what finds them in running text: longest match first, plurals and possessives, acronyms by their exact letters. */
import type { Term } from '../../model/glossary.ts';
import { plainSigns } from './plain-signs.ts';
import { isShouted } from './shouting.ts';
import { beginnings, type Form, formsOf, patternOf, standsAlone, wordsOf } from './term-forms.ts';

export interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** `acronym` is the short form that may need its expansion; `spelled-out` is “Internet Governance Forum (IGF)”. */
  readonly form: 'acronym' | 'spelled-out' | 'words';
}

export type Recogniser = (text: string) => readonly Found[];

/** Forms are looked up by the words they begin with: with thousands of terms one pattern of them all takes seconds. */
export function makeRecogniser(terms: Iterable<Term>): Recogniser {
  const index = new Map<string, Lead>();
  for (const form of [...terms].flatMap(formsOf).sort(byLength)) {
    const candidate: Candidate = {
      form,
      pattern: once(() => new RegExp(patternOf(form.words), 'uy')),
      lead: wordsOf(form.words)[0]?.at ?? 0,
    };
    for (const [first, second] of beginnings(form.words)) {
      const lead: Lead = index.get(first) ?? { alone: [], before: new Map() };
      const those = second === undefined ? lead.alone : (lead.before.get(second) ?? []);
      those.push(candidate);
      index.set(first, lead);
      if (second !== undefined) lead.before.set(second, those);
    }
  }
  return (text) => findAll(text, index);
}

interface Candidate {
  readonly form: Form;
  /** Made when first needed: most forms of a glossary are never met. */
  readonly pattern: () => RegExp;
  /** Characters of the form before its first word: the full stop of `.org`. */
  readonly lead: number;
}

/** Forms by their first word: those of it alone, and by the second word those of more. */
interface Lead {
  readonly alone: Candidate[];
  readonly before: Map<string, Candidate[]>;
}

type Index = ReadonlyMap<string, Lead>;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Of two terms with one name, the one that is called so before the one that is called so as well. */
function byLength(one: Form, other: Form): number {
  const own = ({ term, words }: Form): number => (term.preferred.source === words ? 0 : 1);
  return (
    other.words.length - one.words.length ||
    compared(one.words, other.words) ||
    own(one) - own(other) ||
    compared(one.term.id.value, other.term.id.value)
  );
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function findAll(written: string, index: Index): readonly Found[] {
  const { text, placeOf } = plainSigns(written);
  return findIn(text, index).map((found) => ({
    ...found,
    start: placeOf(found.start),
    end: placeOf(found.end),
  }));
}

function findIn(text: string, index: Index): readonly Found[] {
  const quoted = quotations(text);
  const words = wordsOf(text);
  const found: Found[] = [];
  let from = 0;
  /** Of `the Forum` and `Forum of the lakes` the longer one is meant, though the other begins before it. */
  const isOutgrown = (match: Found, position: number): boolean => {
    for (let later = position + 1; (words[later]?.at ?? match.end) < match.end; later += 1) {
      const other = matchAt(later);
      if (other !== undefined && other.end > match.end && lengthOf(other) > lengthOf(match)) return true;
    }
    return false;
  };
  const matchAt = (position: number): Found | undefined => {
    const { word, at } = words[position] ?? { word: '', at: 0 };
    const lead = index.get(word);
    if (lead === undefined) return undefined;
    const next = words[position + 1]?.word ?? '';
    return firstMatch(text, at, lead.before.get(next)) ?? firstMatch(text, at, lead.alone);
  };
  words.forEach(({ at }, position) => {
    if (at < from) return;
    const match = matchAt(position);
    if (match === undefined || isOutgrown(match, position)) return;
    from = match.end;
    if (!quoted.some(([start, end]) => match.start >= start && match.end <= end)) found.push(match);
  });
  const isWord = (match: Found): boolean =>
    /^\p{Lu}{2,}$/u.test(text.slice(match.start, match.end)) && isShouted(text, match, found);
  return found.filter((match) => !isWord(match));
}

function lengthOf({ start, end }: Found): number {
  return end - start;
}

function firstMatch(text: string, at: number, candidates: readonly Candidate[] = []): Found | undefined {
  for (const { form, pattern, lead } of candidates) {
    const start = at - lead;
    if (start < 0) continue;
    const here = pattern();
    here.lastIndex = start;
    const match = here.exec(text);
    if (match !== null && standsAlone(text, start, start + match[0].length))
      return { term: form.term, start, end: start + withoutPossessive(match[0]).length, form: form.form };
  }
  return undefined;
}

function withoutPossessive(match: string): string {
  return match.replace(/['’]s?$/i, '');
}

/** In single marks an apostrophe may stand: what closes them has no letter behind it. Straight ones open before a letter: `’90s`. */
const quotation =
  /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‹[^›]*›|「[^」]*」|(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’(?!\p{L})|(?<![\p{L}\p{N}])'(?=\p{L})(?:[^']|'(?=\p{L}))*(?<!\s)'(?!\p{L})/gu;

/** What is quoted are the words of others, left alone. */
function quotations(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(quotation)].map((match) => [match.index, match.index + match[0].length] as const);
}
