/** The shape of a glossary file. */
import type { Term } from '../../model/glossary.ts';
import { list } from '../shape/lists.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice, name, reference, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { text } from '../shape/texts.ts';
import { citeField } from './cite.ts';

const term: Shape<Term> = mapped(
  record('term', {
    term: required(slug, 'Its id, the name of its page'),
    preferred: required(text, 'The preferred term; the acronym where people say the acronym'),
    expansion: optional(text, 'What the acronym stands for'),
    aliases: fallback(list(name), [], 'Other words for the same thing'),
    definition: required(text, 'What it is, in a sentence or two'),
    status: fallback(
      choice(['preferred', 'deprecated', 'historical']),
      'preferred' as const,
      'preferred, deprecated or historical',
    ),
    today: optional(text, 'What a presenter must know today'),
    topic: optional(name, 'The subject it belongs to'),
    see: fallback(list(reference('a glossary term')), [], 'Related terms'),
    cite: citeField,
  }),
  ({ term: id, ...rest }): Term => ({ id, ...rest }),
);

export const glossary: Shape<{ readonly terms: readonly Term[] }> = record('glossary file', {
  terms: required(list(term, 1), 'The terms'),
});
