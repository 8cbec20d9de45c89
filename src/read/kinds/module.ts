/** The shape of a module file. */
import { levels } from '../../model/block.ts';
import type { Discussion, Exercise, Module, Question, Section } from '../../model/module.ts';
import { list } from '../shape/lists.ts';
import { wholeNumber } from '../shape/numbers.ts';
import { fallback, optional, record, required } from '../shape/record.ts';
import { choice, flag, ledgerId, name, reference, slug } from '../shape/scalars.ts';
import { constrained, mapped, oneKeyOf, type Shape, weighed } from '../shape/shape.ts';
import { prose, text } from '../shape/texts.ts';
import { block } from './block.ts';
import { citeField } from './cite.ts';

const discussion: Shape<Discussion> = weighed(
  constrained(
    record('discussion', {
      ask: optional(text, 'A neutral question'),
      prompt: optional(ledgerId, 'Or the id of a prompt of the ledger'),
      minutes: required(wholeNumber(1, 240, 'minutes'), 'Minutes planned'),
    }),
    oneKeyOf('ask', 'prompt'),
  ),
  (value, reading) => {
    if ((value.ask === undefined) !== (value.prompt === undefined)) return value;
    reading.report({
      code: 'key-missing',
      span: { ...value.span, end: value.span.start + 1 },
      message: 'A discussion has a question: either ask or prompt',
      cure: 'Write ask: with a question, or prompt: with the id of one in the ledger',
    });
    return undefined;
  },
);

const exercise: Shape<Exercise> = mapped(
  record('exercise', {
    exercise: required(slug, 'Its id'),
    title: required(text, 'What the participants do, in a few words'),
    minutes: required(wholeNumber(1, 480, 'minutes'), 'Minutes planned'),
    task: required(prose, 'The instructions'),
    materials: fallback(list(text), [], 'What is needed'),
    room: fallback(wholeNumber(0, 40), 0, 'Lines left to write on'),
    guidance: optional(prose, 'For the facilitator only: what to look for'),
  }),
  ({ exercise: id, ...rest }): Exercise => ({ id, ...rest }),
);

const answer = record('answer', {
  text: required(text, 'The answer'),
  right: fallback(flag, false, 'true for the right one'),
});

const oneRight = {
  contains: {
    type: 'object',
    required: ['right'],
    properties: { right: { const: true, description: 'At least one answer is right' } },
  },
};

const question: Shape<Question> = weighed(
  record('question', {
    ask: required(text, 'The question'),
    answers: required(constrained(list(answer, 2), oneRight), 'The answers, at least one of them right'),
    why: required(text, 'Why the right answer is right'),
    cite: citeField,
  }),
  (value, reading) => {
    if (value.answers.some((each) => each.right)) return value;
    reading.report({
      code: 'key-missing',
      span: value.ask.span,
      message: 'No answer to this question is marked right',
      cure: 'Add right: true to the right answer',
    });
    return value;
  },
);

const section: Shape<Section> = mapped(
  record('section', {
    section: required(slug, 'Its id, unique in the module'),
    formerly: fallback(list(slug), [], 'Ids it had before: old links to web pages still lead to it'),
    title: required(text, 'The message, as a sentence'),
    level: fallback(
      choice(levels),
      'standard' as const,
      'core, standard or deep: a deck shows down to its own level',
    ),
    audience: fallback(list(name), [], 'Only for these audiences'),
    priority: fallback(wholeNumber(1, 5), 3, '1 to keep, 5 to drop first when minutes are short'),
    seconds: fallback(wholeNumber(5, 1800, 'seconds'), 60, 'Seconds planned for its slide'),
    needs: fallback(list(reference('a section')), [], 'Sections that must have been shown before'),
    cite: citeField,
    index: fallback(
      list(name),
      [],
      'What the whole section is about, for the index: Internet Governance Forum > mandate',
    ),
    blocks: required(list(block, 1), 'What it shows'),
    notes: optional(prose, 'What the presenter says'),
    discuss: fallback(list(discussion), [], 'Questions for discussion'),
    exercises: fallback(list(exercise), [], 'Exercises'),
    quiz: fallback(list(question), [], 'Quiz questions'),
  }),
  ({ section: id, ...rest }): Section => ({ id, ...rest }),
);

export const module: Shape<Module> = mapped(
  record('module', {
    module: required(slug, 'Its id: the name of the file'),
    formerly: fallback(list(slug), [], 'Ids it had before: old links to web pages still lead to it'),
    title: required(text, 'The title of the chapter'),
    summary: required(text, 'One sentence under the title'),
    objectives: fallback(list(text), [], 'What a reader can do afterwards; each starts with a verb'),
    sections: required(list(section, 1), 'The sections, each one message and one slide'),
  }),
  ({ module: id, ...rest }): Module => ({ id, ...rest }),
);
