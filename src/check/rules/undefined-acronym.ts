/** An acronym that neither the glossary nor an organisation of the ledger defines, in any text that can be printed. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { replacing } from '../../model/edit.ts';
import type { Library } from '../../model/library.ts';
import type { Meant } from '../../model/meant.ts';
import { readText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Text } from '../../model/text.ts';
import { acronymsIn } from '../acronyms.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../texts.ts';

export const undefinedAcronym: Rule = (library, { excused }) => {
  if (excused !== undefined && excused.size > 0) return [];
  const known = knownWords(library);
  return printedTexts(library).flatMap(({ text }) => unknownIn(text, known));
};

/** Each is reported where it is first met, and known from there on. */
function unknownIn(text: Text, known: Set<string>): readonly Diagnostic[] {
  const { words, spanOf } = readText(text);
  return acronymsIn(words).flatMap(({ acronym, at }): readonly Diagnostic[] => {
    if (known.has(acronym)) return [];
    known.add(acronym);
    return [
      {
        code: 'term-undefined',
        severity: 'error',
        span: spanOf(at, at + acronym.length),
        message: `The acronym ${acronym} is not in the glossary`,
        ...meantBy(acronym, known, spanOf(at, at + acronym.length)),
      },
    ];
  });
}

/** Letters changed round or doubled are a slip; another letter may be another acronym. */
function meantBy(acronym: string, known: ReadonlySet<string>, span: Span): Meant {
  const add = `Add a term with preferred: ${acronym} to content/en/glossary, or write [[plain:${acronym}]] where it is none`;
  const near = [...known].filter(
    (each) => each !== acronym && each.length >= 4 && each === each.toUpperCase() && isSlip(each, acronym),
  );
  const [meant, other] = near;
  return meant === undefined || other !== undefined
    ? { cure: add }
    : { cure: `Did you mean ${meant}?`, fix: replacing(span, meant) };
}

function isSlip(one: string, other: string): boolean {
  const single = (word: string): string => sorted(word.replace(/(.)\1/g, '$1'));
  return sorted(one) === sorted(other) || single(one) === single(other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** `ccTLDs` defines `ccTLD` and the other way round. */
function knownWords(library: Library): Set<string> {
  const terms = [...library.terms.values()].flatMap((term) => [
    term.preferred.source,
    ...term.aliases.map((alias) => alias.value),
  ]);
  const organisations = [...library.organisations.values()].flatMap((each) => [each.short ?? '', each.name]);
  const words = [...terms, ...organisations].flatMap((each) => each.split(/[^\p{L}\p{N}]+/u));
  return new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
}
