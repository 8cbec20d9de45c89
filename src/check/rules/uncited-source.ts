/** A source of the bibliography on which no fact rests. */
import type { Library } from '../../model/library.ts';
import { marksOf } from '../../model/texts.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../texts.ts';

export const uncitedSource: Rule = (library, { excused }) => {
  if (excused !== undefined && excused.size > 0) return [];
  const cited = citedSources(library);
  return [...library.sources.values()]
    .filter(({ id }) => !cited.has(id.value))
    .map(({ id }) => ({
      code: 'source-uncited' as const,
      severity: 'note' as const,
      span: id.span,
      message: `No fact rests on the source ${id.value}, and no text names it`,
      cure: 'Name it at the facts it says, or take it off the list',
    }));
};

function citedSources(library: Library): ReadonlySet<string> {
  const facts = [...library.facts.values()].flatMap((fact) => fact.sources.map(({ source }) => source.value));
  const named = printedTexts(library)
    .flatMap(({ text }) => marksOf(text))
    .filter(({ mark }) => mark === 'doc')
    .map(({ target }) => target);
  return new Set([...facts, ...named]);
}
