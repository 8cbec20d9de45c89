/** The shape of a glossary file. */
import type { Term, Topic } from '../../model/glossary.ts';
import { list } from '../shape/lists.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice, line, name, reference, slug } from '../shape/scalars.ts';
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
    // biome-ignore lint/suspicious/noThenProperty: a key of the content, never awaited
    then: optional(text, 'What was true of it before, or how it was understood then'),
    today: optional(text, 'What a presenter must know today'),
    usage: optional(text, 'How people use the word, and with what it is confused'),
    topic: optional(name, 'The subject it belongs to: the id of a topic'),
    broader: fallback(list(reference('a glossary term')), [], 'Terms of which it is a kind or a part'),
    see: fallback(list(reference('a glossary term')), [], 'Related terms'),
    cite: citeField,
  }),
  ({ term: id, then: once, ...rest }): Term => ({ id, once, ...rest }),
);

const topic: Shape<Topic> = mapped(
  record('topic', {
    topic: required(slug, 'Its id, which terms name'),
    title: required(line, 'What the index by topic calls it'),
  }),
  ({ topic: id, ...rest }): Topic => ({ id, ...rest }),
);

export const glossary: Shape<{
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
}> = record('glossary file', {
  topics: fallback(list(topic), [], 'The subjects terms belong to, in the order of the index by topic'),
  terms: required(list(term, 1), 'The terms'),
});
