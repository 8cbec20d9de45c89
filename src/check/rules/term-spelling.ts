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
  if (known.size === 0) return [];
  const heads = beginnings(known);
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

/** Where a word begins as one of the terms does; a short first word may be a part of one. */
function beginnings(known: ReadonlyMap<string, Spelling>): RegExp {
  const heads = new Set([...known.keys()].map((each) => each.slice(0, 3)));
  const written = [...heads].map((head) => [...head].join('[-‐‑ ]?'));
  return new RegExp(String.raw`(?<!\p{L})(?:${written.join('|')})`, 'giu');
}

const termLike = /\p{L}+(?:[-‐‑ ]\p{L}+){0,3}/uy;

function faultsIn(
  { text, entry }: PlacedText,
  known: ReadonlyMap<string, Spelling>,
  heads: RegExp,
): readonly Diagnostic[] {
  const { words, spanOf } = readText(text);
  const found: Diagnostic[] = [];
  let from = 0;
  for (const { index: start } of words.matchAll(heads)) {
    const term = start < from ? undefined : termAt(words, start, known);
    if (term === undefined || term.spelling.entry === entry) continue;
    from = start + term.written.length;
    if (isRight(term.written, term.spelling) || !standsAlone(words, start, from)) continue;
    if (isInside(start, quotations(words))) continue;
    found.push(fault(term.written, term.spelling, spanOf(start, from)));
  }
  return found;
}

/** The longest that begins here. */
function termAt(
  words: string,
  start: number,
  known: ReadonlyMap<string, Spelling>,
): { readonly written: string; readonly spelling: Spelling } | undefined {
  termLike.lastIndex = start;
  let written = termLike.exec(words)?.[0] ?? '';
  while (written !== '') {
    const spelling = known.get(squash(written));
    if (spelling !== undefined) return { written, spelling };
    written = written.slice(0, Math.max(0, written.search(/[-‐‑ ]\p{L}+$/u)));
  }
  return undefined;
}

/** A part of a longer word or of an address is no term. */
function standsAlone(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}/@._-]/u.test(words.charAt(start - 1)) && !/[\p{L}\p{N}/@_-]/u.test(words.charAt(end));
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
