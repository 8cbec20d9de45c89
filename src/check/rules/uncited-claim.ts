/** Every claim says what it rests on: itself, its block or its section. */
import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Section } from '../../model/module.ts';
import type { Span } from '../../model/span.ts';
import type { Cite, Named } from '../../model/text.ts';
import { sectionCites } from '../cites.ts';
import type { Rule } from '../rule.ts';

export const uncitedClaim: Rule = (library) => [
  ...[...library.modules.values()].flatMap((module) => module.sections.flatMap(sectionFaults)),
  ...[...library.modules.values()].flatMap((module) =>
    module.sections
      .filter((section) => section.cite.kind === 'inherit')
      .flatMap((section) => section.quiz.filter(({ cite }) => cite.kind === 'inherit'))
      .map((question) => fault(question.span, 'answer')),
  ),
  ...uncited(library.terms, 'definition'),
  ...uncited(library.datasets, 'data set'),
  ...uncited(library.organisations, 'organisation'),
  ...uncited(library.people, 'person'),
  ...[...library.events.values()]
    .filter(({ cite, when }) => cite.kind === 'inherit' && when === undefined)
    .map(({ id }) => fault(id.span, 'event')),
  ...[...library.handbooks.values()]
    .flatMap((book) => book.overview?.lines ?? [])
    .filter((line) => line.cite.kind === 'inherit')
    .map((line) => fault(line.span, 'claim')),
];

/** A section in which nothing cites anything was meant to cite as a whole. */
function sectionFaults(section: Section): readonly Diagnostic[] {
  const spans = section.blocks.flatMap((block) => uncitedSpans(block, section.cite));
  const isBare = sectionCites(section).every(({ cite }) => cite.kind === 'inherit');
  return isBare && spans.length > 1
    ? [fault(section.id.span, 'section')]
    : spans.map((span) => fault(span, 'claim'));
}

/** Things that inherit from nothing. A prompt is its own evidence. */
function uncited(
  things: ReadonlyMap<string, { readonly id: Named; readonly cite: Cite }>,
  what: string,
): readonly Diagnostic[] {
  return [...things.values()]
    .filter(({ cite }) => cite.kind === 'inherit')
    .map(({ id }) => fault(id.span, what));
}

function uncitedSpans(block: Block, section: Cite): readonly Span[] {
  if (section.kind !== 'inherit' || block.cite.kind !== 'inherit') return [];
  switch (block.kind) {
    case 'points':
    case 'positions':
    case 'steps':
      return block.items.filter((item) => item.cite.kind === 'inherit').map((item) => item.span);
    case 'table':
      return block.rows.filter((row) => row.cite.kind === 'inherit').map((row) => row.span);
    // The ledger's own events and numbers carry their evidence with them.
    case 'timeline':
    case 'chart':
      return [];
    default:
      return [block.span];
  }
}

function fault(span: Span, what: string): Diagnostic {
  return {
    code: 'cite-missing',
    severity: 'error',
    span: { ...span, end: span.start + 1 },
    message: `This ${what} does not say what it rests on`,
    cure:
      what === 'section'
        ? 'Add cite: with ids of facts to it or its blocks; cite: none where no fact is stated'
        : 'Add cite: with ids of facts to it, its block or its section; cite: none where no fact is stated',
  };
}
