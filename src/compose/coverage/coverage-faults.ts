/** Facts that no document shows and nobody accounts for, and those said to be unused that are used after all. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import { type Coverage, isUnaccounted } from './coverage.ts';

export function coverageFaults({ facts }: Coverage): readonly Diagnostic[] {
  return facts.flatMap((fact): readonly Diagnostic[] => {
    const { id, span, uses, listed } = fact;
    if (isUnaccounted(fact))
      return [
        {
          code: 'fact-unused',
          severity: 'note',
          span,
          message: `No deck, chapter or glossary entry shows ${id}`,
          cure: 'Cite it where it is said, or list it in content/ledger/unused.yaml with the reason',
        },
      ];
    if (uses.length === 0 || listed === undefined) return [];
    return [
      {
        code: 'fact-used',
        severity: 'warning',
        span: listed.span,
        message: `${id} is listed as unused, and is used`,
        fix: listed.removal,
        cure: 'Take it off the list; lectern check --coverage says where it is shown',
      },
    ];
  });
}

/** Nothing can be said of what documents show where none is made. */
export function makesDocuments({ decks, handbooks }: Library): boolean {
  return decks.size + handbooks.size > 0;
}
