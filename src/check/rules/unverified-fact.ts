/** Text that cites an unverified fact is printed with the word; its writer should know. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Cite } from '../../model/text.ts';
import type { Rule } from '../rule.ts';

export const unverifiedFact: Rule = (library) =>
  [...library.modules.values()].flatMap((module) =>
    module.sections.flatMap((section) =>
      [section.cite, ...section.blocks.map((block) => block.cite)].flatMap((cite) =>
        unverified(cite, library),
      ),
    ),
  );

function unverified(cite: Cite, library: Library): readonly Diagnostic[] {
  if (cite.kind !== 'facts') return [];
  return cite.facts
    .filter((fact) => library.facts.get(fact.value)?.status === 'unverified')
    .map((fact) => ({
      code: 'fact-unverified',
      severity: 'note',
      span: fact.span,
      message: `The fact ${fact.value} is not verified`,
      cure: 'Cite it from the sentence alone, so that only this is printed as unverified, or verify it',
    }));
}
