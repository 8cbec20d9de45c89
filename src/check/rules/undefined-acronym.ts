/** An acronym the glossary does not define. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Inline, Text } from '../../model/text.ts';
import type { Rule } from '../rule.ts';

const pattern = /(?<![\p{L}\p{N}/.\-–])[A-Z]{2,6}(?=s?(?![\p{L}\p{N}/\-–]))/gu;
const roman = /^[IVXLC]+$/;

export const undefinedAcronym: Rule = (library, { excused }) => {
  if (excused !== undefined && excused.size > 0) return [];
  const known = knownWords(library);
  const seen = new Set<string>();
  return [...library.modules.values()]
    .flatMap((module) => module.sections.flatMap((section) => section.blocks))
    .flatMap((block) =>
      block.kind === 'points'
        ? block.items.flatMap((item) => [item.text.brief, item.text.full])
        : block.kind === 'prose'
          ? [...(block.text.full?.paragraphs ?? [])]
          : [],
    )
    .filter((text): text is Text => text !== undefined)
    .flatMap((text) => text.inlines.flatMap((inline) => unknownIn(inline, known, seen)));
};

/** Each acronym is reported where it is first met. */
function unknownIn(inline: Inline, known: ReadonlySet<string>, seen: Set<string>): readonly Diagnostic[] {
  if ('children' in inline) return inline.children.flatMap((child) => unknownIn(child, known, seen));
  if (inline.kind !== 'text') return [];
  const found: Diagnostic[] = [];
  for (const match of inline.text.matchAll(pattern)) {
    if (known.has(match[0]) || seen.has(match[0]) || roman.test(match[0])) continue;
    seen.add(match[0]);
    const start = inline.span.start + match.index;
    found.push({
      code: 'term-undefined',
      severity: 'warning',
      span: { path: inline.span.path, start, end: start + match[0].length },
      message: `The acronym ${match[0]} is not in the glossary`,
      cure: `Add a term with preferred: ${match[0]} to content/en/glossary, or write [[plain:${match[0]}]] where it is none`,
    });
  }
  return found;
}

function knownWords(library: Library): ReadonlySet<string> {
  const terms = [...library.terms.values()].flatMap((term) => [
    term.preferred.source,
    ...term.aliases.map((alias) => alias.value),
  ]);
  const organisations = [...library.organisations.values()].flatMap((each) => [each.short ?? '', each.name]);
  return new Set(
    [...terms, ...organisations]
      .flatMap((words) => words.split(/[^\p{L}]+/u))
      .flatMap((word) => [word, word.replace(/s$/, '')]),
  );
}
