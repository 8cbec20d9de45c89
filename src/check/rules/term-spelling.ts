/** A term of the glossary spelt otherwise than the glossary spells it, and words the glossary says not to use. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { replacing } from '../../model/edit.ts';
import type { Term } from '../../model/glossary.ts';
import type { Library } from '../../model/library.ts';
import { readText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { PlacedText } from '../../model/texts.ts';
import { quotations, shortestName } from '../own-names.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../texts.ts';

export const termSpelling: Rule = (library) => {
  const known = spellings(library);
  const heads = new Set([...known.keys()].map((each) => each.slice(0, 3)));
  const own = new Set(
    [...library.terms.values()].flatMap(({ preferred, expansion }) => [preferred, expansion]),
  );
  return printedTexts(library)
    .filter(({ text }) => !own.has(text))
    .flatMap((placed) => faultsIn(placed, known, heads));
};

interface Spelling {
  readonly preferred: string;
  /** Every way of writing it that the glossary has, aliases among them. */
  readonly allowed: ReadonlySet<string>;
  readonly entry: string;
  readonly isDeprecated: boolean;
}

/** By the letters alone: `multistakeholder` for `multi-stakeholder`. */
function spellings({ terms }: Library): ReadonlyMap<string, Spelling> {
  const all = new Map<string, Spelling>();
  const written = new Set([...terms.values()].flatMap(formsOf));
  for (const term of terms.values()) {
    const isDeprecated = term.status === 'deprecated';
    const preferred = isDeprecated ? insteadOf(term, terms) : term.preferred.source;
    const squashed = squash(term.preferred.source);
    if (preferred === undefined || squashed.length < shortestName || !isWords(term.preferred.source))
      continue;
    all.set(squashed, { preferred, allowed: written, entry: term.id.value, isDeprecated });
  }
  return all;
}

function formsOf({ preferred, aliases, expansion, status }: Term): readonly string[] {
  if (status === 'deprecated') return [];
  return [preferred.source, expansion?.source ?? '', ...aliases.map(({ value }) => value)];
}

/** The first of its related terms that is in use. */
function insteadOf({ see }: Term, terms: Library['terms']): string | undefined {
  return see.map(({ value }) => terms.get(value)).find((term) => term?.status === 'preferred')?.preferred
    .source;
}

function isWords(text: string): boolean {
  return /^[\p{L}-]+(?: [\p{L}-]+)*$/u.test(text) && /\p{Ll}{3}/u.test(text);
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[-‐‑\s]/g, '');
}

const mostWords = 4;

function faultsIn(
  { text, entry }: PlacedText,
  known: ReadonlyMap<string, Spelling>,
  heads: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { words, spanOf } = readText(text);
  const quoted = quotations(words);
  const tokens = [...words.matchAll(/\p{L}+/gu)];
  return tokens.flatMap((token, index): readonly Diagnostic[] => {
    if (!startsOne(token[0], heads)) return [];
    for (let count = Math.min(mostWords, tokens.length - index); count >= 1; count -= 1) {
      const last = tokens[index + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const written = words.slice(token.index, end);
      const spelling = /^\p{L}+(?:[-‐‑ ]\p{L}+)*$/u.test(written) ? known.get(squash(written)) : undefined;
      if (spelling === undefined || spelling.entry === entry || isInside(token.index, quoted)) continue;
      if (!standsAlone(words, token.index, end)) continue;
      return isRight(written, spelling) ? [] : [fault(written, spelling, spanOf(token.index, end))];
    }
    return [];
  });
}

/** A part of a longer word or of an address is no term. */
function standsAlone(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}/@._-]/u.test(words.charAt(start - 1)) && !/[\p{L}\p{N}/@_-]/u.test(words.charAt(end));
}

function startsOne(word: string, heads: ReadonlySet<string>): boolean {
  const head = word.slice(0, 3).toLowerCase();
  return heads.has(head) || (head.length < 3 && [...heads].some((each) => each.startsWith(head)));
}

function isInside(at: number, stretches: readonly (readonly [number, number])[]): boolean {
  return stretches.some(([start, end]) => at >= start && at < end);
}

/** More capitals than the glossary's are a matter of titles, and hyphens for spaces make an adjective. */
function isRight(written: string, { preferred, allowed, isDeprecated }: Spelling): boolean {
  if (isDeprecated) return false;
  if (allowed.has(written) || allowed.has(smallHead(written))) return true;
  const bare = written.replace(/[‐‑]/g, '-');
  const isParted = bare.replaceAll('-', ' ').toLowerCase() === preferred.replaceAll('-', ' ').toLowerCase();
  if (!isParted) return false;
  const hasHyphens = [...preferred].every((letter, at) => letter !== '-' || bare[at] === '-');
  return hasHyphens && (isName(preferred) || hasCapitals(bare, preferred));
}

/** `Convention on Cybercrime` is a name, and *a convention on cybercrime* says another thing; `Internet governance` is no name. */
function isName(preferred: string): boolean {
  return preferred.split(/[ -]/).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

function hasCapitals(written: string, preferred: string): boolean {
  return [...preferred].every((letter, at) => letter.toLowerCase() === letter || written[at] === letter);
}

function smallHead(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function fault(written: string, { preferred, isDeprecated }: Spelling, span: Span): Diagnostic {
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const right = isCapital ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred;
  return {
    code: 'term-spelling',
    severity: 'warning',
    span,
    message: isDeprecated
      ? `The glossary says not to use ${written}`
      : `The glossary spells ${written} otherwise`,
    cure: `Write ${right}${isDeprecated ? '' : `, or add ${written} to the aliases of the term`}`,
    fix: isDeprecated ? undefined : replacing(span, right),
  };
}
