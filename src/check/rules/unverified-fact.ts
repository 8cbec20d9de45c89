/** What rests on an unverified fact is printed with the word, which its writer should know; what is printed without it may not. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { Named } from '../../model/text.ts';
import { blockTexts, marksOf } from '../../model/texts.ts';
import { citesOf, type PlacedCite, sectionCites } from '../cites.ts';
import type { Rule } from '../rule.ts';

interface Found {
  readonly fact: Named;
  readonly reach: PlacedCite['reach'];
}

export const unverifiedFact: Rule = (library) => {
  const found = citesOf(library).flatMap(({ cite, reach }): readonly Found[] =>
    cite.kind === 'facts'
      ? cite.facts
          .filter((fact) => library.facts.get(fact.value)?.status === 'unverified')
          .map((fact) => ({ fact, reach }))
      : [],
  );
  return [
    ...found.filter(({ reach }) => reach === 'bare').map(({ fact }) => published(fact)),
    ...uncitedValues(library).map(published),
    ...found.filter(({ reach }) => reach === 'wide').map(({ fact }) => wide(fact)),
    ...narrow(found.filter(({ reach }) => reach === 'narrow').map(({ fact }) => fact)),
  ];
};

/** Values of unverified facts that a section prints and nowhere cites. */
function uncitedValues({ modules, facts }: Library): readonly Named[] {
  return [...modules.values()].flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const cited = new Set(
        sectionCites(section)
          .flatMap(({ cite }) => (cite.kind === 'facts' ? cite.facts : []))
          .map(({ value }) => value),
      );
      return section.blocks
        .flatMap(blockTexts)
        .flatMap((text) => (text === undefined ? [] : marksOf(text)))
        .filter(({ mark }) => mark === 'fact')
        .map(({ target, span }) => ({ value: target.replace(/\..*$/, ''), span }))
        .filter(({ value }) => facts.get(value)?.status === 'unverified' && !cited.has(value));
    }),
  );
}

function published({ value, span }: Named): Diagnostic {
  return {
    code: 'fact-unverified',
    severity: 'error',
    span,
    message: `The fact ${value} is not verified, and what rests on it here is printed without saying so`,
    cure: 'Leave it out, or verify the fact; statements of sections and the glossary are printed with the word',
  };
}

function wide({ value, span }: Named): Diagnostic {
  return {
    code: 'fact-unverified',
    severity: 'note',
    span,
    message: `The fact ${value} is not verified, so all that rests on it here is printed with the word (unverified)`,
    cure: 'Cite it from the sentence alone, so that only this is printed as unverified, or verify it',
  };
}

/** One note a file: it is as it should be until somebody verifies them. */
function narrow(facts: readonly Named[]): readonly Diagnostic[] {
  const files = new Map<string, Named[]>();
  for (const fact of facts) files.set(fact.span.path, [...(files.get(fact.span.path) ?? []), fact]);
  return [...files.values()].flatMap((all): readonly Diagnostic[] => {
    const [first] = all;
    if (first === undefined) return [];
    const ids = [...new Set(all.map(({ value }) => value))];
    return [
      {
        code: 'fact-unverified',
        severity: 'note',
        span: first.span,
        message: `Printed with the word (unverified): what rests on ${ids.join(', ')}`,
        cure: 'Verify them when there is time; nothing needs to be changed before',
      },
    ];
  });
}
