/** Cards and questions for other programs say what they should, whatever stands in them. */
import { expect, test } from 'vitest';
import { writeGlossaryExchange } from '../../../src/write/glossary-exchange/glossary-exchange.ts';
import { writeQuizGift } from '../../../src/write/quiz-gift/quiz-gift.ts';
import { baseOf } from '../../craft/terms/term-samples.ts';
import { textOf } from '../portal/page-rules.ts';
import { sampleGlossary } from './sample-glossary.ts';

function term(
  id: string,
  preferred: string,
  expansion: string | undefined,
  definition: string,
  topic?: string,
) {
  const nothing = { aliases: [], once: undefined, today: undefined, usage: undefined, broader: [], see: [] };
  return {
    ...nothing,
    id,
    preferred,
    expansion,
    definition,
    topic,
    status: 'preferred',
    cite: 'none',
  } as const;
}

const base = baseOf([
  term('igf', 'IGF', 'Internet Governance Forum', 'A\nforum\tof all.', 'the forum'),
  term('c', '#hash', undefined, 'Said of "ponds".'),
]);

test('a card has three cells: the term, what it means, its topic', () => {
  const cards = writeGlossaryExchange(sampleGlossary, base).find(({ path }) => path.endsWith('.tsv'));
  expect(cards && textOf(cards)).toBe(
    [
      '#separator:tab',
      '#html:false',
      '#tags column:3',
      'IGF\tInternet Governance Forum. A forum of all.\tthe-forum',
      '"#hash"\t"Said of ""ponds""."\t',
      '',
    ].join('\n'),
  );
});

test('linked data names every term of the glossary', () => {
  const linked = writeGlossaryExchange(sampleGlossary, base).find(({ path }) => path.endsWith('.jsonld'));
  const data: unknown = JSON.parse(linked === undefined ? '' : textOf(linked));
  expect(data).toMatchObject({ '@type': 'DefinedTermSet', inLanguage: 'en' });
  expect(data).toHaveProperty('hasDefinedTerm.length', 10);
  expect(data).toHaveProperty('hasDefinedTerm.5.description', expect.stringContaining('policy dialogue'));
});

test('a question says which answer is right and why, and no sign in it is taken for another', () => {
  const [quiz] = writeQuizGift({
    title: 'Ponds',
    chapters: [
      {
        title: 'Deep/shallow',
        questions: [
          {
            name: 'pond/depth.1',
            ask: 'Is 1 = 1 {or ~2}?',
            answers: [
              { text: 'Yes: #1', right: true },
              { text: 'No\nnever', right: false },
            ],
            why: 'C:\\ponds',
          },
          {
            name: 'pond/depth.2',
            ask: 'Which?',
            answers: [
              { text: 'A', right: true },
              { text: 'B', right: true },
              { text: 'C', right: false },
            ],
            why: 'Both.',
          },
        ],
      },
    ],
  });
  expect(quiz?.path).toBe('glossary/quiz.gift');
  expect(quiz && textOf(quiz)).toBe(`$CATEGORY: Ponds/Deep//shallow

::pond/depth.1::[plain]Is 1 \\= 1 \\{or \\~2\\}? {
  =Yes\\: \\#1
  ~No never
  ####C\\:\\\\ponds
}

::pond/depth.2::[plain]Which? {
  ~%50%A
  ~%50%B
  ~%-100%C
  ####Both.
}
`);
});
