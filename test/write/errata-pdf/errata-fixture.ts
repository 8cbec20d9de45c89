/** An errata sheet with every kind of correction on it. */
import { composeErrata } from '../../../src/compose/errata/compose-errata.ts';
import type { Errata } from '../../../src/compose/errata/errata.ts';
import { plainStretch } from '../../../src/compose/wording/stretch.ts';
import { englishWords } from '../../../src/model/words.ts';

const first = { number: '1', title: 'The pond' };
const paragraph = (text: string, marks = '') => plainStretch('paragraph', text, marks);
const long = (word: string) => paragraph(Array.from({ length: 90 }, (_, at) => `${word}${at}`).join(' '));

export const errata: Errata = composeErrata(
  {
    book: { id: 'pond-book', title: 'The Pond Book', edition: 'participant' },
    imprint: {
      project: 'The Pond Library',
      publisher: 'Friends of the Pond',
      edition: 'Second edition',
      version: '1.1',
      date: '2026-05-01',
      dateText: '1 May 2026',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      language: 'en',
      direction: 'ltr',
      words: englishWords,
    },
    since: { version: '1.0', dateText: '1 March 2026' },
    knowsWords: true,
    replacements: [
      { number: '1', title: 'The pond', first: 3, oldLast: 6, newLast: 8 },
      { number: '3', title: 'The reeds', first: 17, oldLast: undefined, newLast: 20 },
    ],
    moved: [{ number: '2.1', title: 'The ducks <decide>', before: '8', after: '10' }],
  },
  [
    {
      kind: 'chapter',
      how: 'changed',
      number: '1',
      title: 'The pond',
      chapter: first,
      folio: '3',
      before: [plainStretch('title', 'The pond'), plainStretch('time', '12 min')],
      after: [plainStretch('title', 'The pond'), plainStretch('time', '15 min')],
    },
    {
      kind: 'section',
      how: 'changed',
      number: '1.1',
      title: 'It was dug',
      chapter: first,
      folio: '4',
      before: [
        paragraph('The village dug the pond in 1901, all of it by hand, to have water for the ducks.'),
        paragraph('The frogs came by themselves.'),
        paragraph('Nobody counted them.'),
      ],
      after: [
        paragraph('The village dug the pond in 1901, all of it by spade, to have water for the ducks.'),
        paragraph('The herons came later & stayed.'),
        paragraph('Nobody counted them.', 'source/other'),
      ],
    },
    {
      kind: 'section',
      how: 'changed',
      number: '1.2',
      title: 'It was measured',
      chapter: first,
      folio: '5',
      before: [long('old')],
      after: [long('new')],
    },
    {
      kind: 'section',
      how: 'new',
      number: '1.3',
      title: 'It froze',
      chapter: first,
      folio: undefined,
      before: [],
      after: [paragraph('It froze.')],
    },
    {
      kind: 'section',
      how: 'removed',
      number: '1.4',
      title: 'It dried up',
      chapter: first,
      folio: '6',
      before: [paragraph('It dried up.')],
      after: [],
    },
    {
      kind: 'entry',
      how: 'new',
      number: undefined,
      title: 'heron',
      chapter: undefined,
      folio: undefined,
      before: [],
      after: [plainStretch('title', 'heron'), plainStretch('definition', 'A bird that waits.')],
    },
    {
      kind: 'bibliography',
      how: 'changed',
      number: undefined,
      title: 'Bibliography',
      chapter: undefined,
      folio: '14',
      before: [],
      after: [],
    },
  ],
);
