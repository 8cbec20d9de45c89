/** A fact past the date by which somebody meant to look at it again. */
import type { Rule } from '../rule.ts';

export const staleFact: Rule = (library, { today }) =>
  [...library.facts.values()].flatMap((fact) => {
    const due = fact.reviewBy;
    if (due === undefined || due.value >= today.slice(0, due.value.length)) return [];
    return [
      {
        code: 'fact-stale' as const,
        severity: 'warning' as const,
        span: due.span,
        message: `The fact ${fact.id.value} was to be looked at again by ${due.value}`,
        cure: 'Check it against its source, then move review_by on',
      },
    ];
  });
