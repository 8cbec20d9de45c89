/** One edit at a time: exactly what it alters is listed, and nothing else. */
import { expect, test } from 'vitest';
import { edited, library, told } from './told.ts';

const forum = 'content/en/modules/forum.yaml';
const mandate = 'content/en/modules/mandate.yaml';
const terms = 'content/en/glossary/terms.yaml';
const facts = 'content/ledger/facts/facts.yaml';
const book = 'content/en/handbooks/book.yaml';
const talk = 'content/en/decks/talk.yaml';

const attendance = 'content/ledger/data/attendance.yaml';
const events = 'content/ledger/events.yaml';
const sources = 'content/ledger/sources.yaml';
const organisations = 'content/ledger/organisations.yaml';
const prompts = 'content/ledger/prompts.yaml';

/** The text of a section of a module, from its line to the next section's. */
function sectionText(path: string, id: string): string {
  return (
    new RegExp(`  - section: ${id}\\n(?:(?!  - section: ).*\\n)*`).exec(library[path] ?? '')?.[0] ?? 'none'
  );
}
const numbers = sectionText(forum, 'numbers');
const history = sectionText(forum, 'history');
const definition = sectionText(mandate, 'definition');

type Planted = readonly [what: string, path: string, from: string, to: string, listed: readonly string[]];

const planted: readonly Planted[] = [
  ['a word of a page', forum, 'change by thirds', 'change by halves', ['changed page 1.1']],
  [
    'a word of both forms',
    forum,
    'summit asked for a new forum',
    'summit asked for a fresh forum',
    ['changed page 1.1', 'changed slide talk 3'],
  ],
  [
    'a word of the short form',
    forum,
    'brief: The IGF met first',
    'brief: It met first',
    ['changed slide talk 3'],
  ],
  [
    'a note',
    forum,
    'Ask who has been to an IGF',
    'Ask who has been',
    ['changed page 1.1 facilitator', 'changed slide talk 3 notes'],
  ],
  [
    'the answer of a question',
    forum,
    'why: The agenda of Tunis',
    'why: Paragraph 72',
    ['changed page 1.1 facilitator'],
  ],
  [
    'which answer is right',
    forum,
    '            right: true\n          - text: ICANN',
    '          - text: ICANN\n            right: true',
    ['changed page 1.1 facilitator'],
  ],
  ['a question', forum, 'ask: Who convenes', 'ask: Who calls', ['changed page 1.1']],
  ['an exercise', forum, 'Write down who', 'Draw who', ['changed page 1.1']],
  [
    'the title of a section',
    forum,
    'title: Attendance grew',
    'title: Attendance rose',
    ['changed page 1.2', 'changed slide talk 4'],
  ],
  ['the title of a chapter', mandate, 'title: The mandate', 'title: Its mandate', ['changed page chapter 2']],
  [
    'the summary of a chapter',
    mandate,
    'summary: What the Forum may',
    'summary: What it may',
    ['changed page chapter 2'],
  ],
  [
    'the value of a fact',
    facts,
    '"~1500"',
    '"~1600"',
    ['changed page 1.1', 'changed page 1.2', 'changed slide talk 4', 'changed slide talk 5'],
  ],
  [
    'the date of a fact',
    facts,
    '2006-10-30/2006-11-02',
    '2006-10-31/2006-11-02',
    ['changed entry mag', 'changed page 1.1', 'changed page 1.3'],
  ],
  [
    'the place of a fact in its source',
    facts,
    'page 3',
    'page 4',
    [
      'changed entry mag',
      'changed page 1.2',
      'changed page 2.1',
      'changed page references 1',
      'changed page references 2',
      'changed slide talk 4',
      'changed slide talk 5',
      'changed slide talk 7',
      'changed slide talk 8',
    ],
  ],
  [
    'the status of a fact',
    facts,
    'at: page 3\n    status: verified',
    'at: page 3\n    status: unverified',
    [
      'changed entry mag',
      'changed page 1.2',
      'changed page 2.1',
      'changed slide talk 4',
      'changed slide talk 5',
      'changed slide talk 7',
      'changed slide talk 8',
    ],
  ],
  ['the claim of a fact, which nothing prints', facts, 'took place in Athens', 'was in Athens', []],
  ['a value of a chart', attendance, '>=9000', '>=9100', ['changed page 1.2', 'changed slide talk 4']],
  ['an event of a timeline', events, 'title: The IGF met first', 'title: The IGF met', ['changed page 1.3']],
  [
    'the title of a source',
    sources,
    'title: Agenda of the summit',
    'title: The agenda of the summit',
    ['changed page bibliography'],
  ],
  [
    'the short form of a source',
    sources,
    'short: Agenda',
    'short: Tunis Agenda',
    [
      'changed entry igf',
      'changed page references 1',
      'changed slide talk 3',
      'changed slide talk 4',
      'changed slide talk 5',
      'changed slide talk 9',
    ],
  ],
  [
    'the name of an organisation',
    organisations,
    'short: ITU',
    'short: The ITU',
    ['changed page index', 'changed slide talk 8'],
  ],
  ['what is asked of the room', prompts, 'open enough', 'too open', ['changed page 1.1']],
  [
    'minutes of an exercise',
    forum,
    'minutes: 5',
    'minutes: 15',
    ['changed page 1.1', 'changed page chapter 1'],
  ],
  [
    'planned seconds',
    mandate,
    'seconds: 60\n    cite: none',
    'seconds: 100\n    cite: none',
    ['changed page 2.2 facilitator', 'changed page chapter 2'],
  ],
  [
    'what a slide rests on',
    mandate,
    'cite: [T-03]',
    'cite: [T-01]',
    ['changed page 2.1', 'changed page references 2', 'changed slide talk 7', 'changed slide talk 8'],
  ],
  [
    'a slide taken out of the deck',
    talk,
    'show: [mandate/limits]',
    'show: [mandate/definition]',
    ['new slide talk 7', 'new slide talk 8', 'removed slide talk 7', 'removed slide talk 8'],
  ],
  ['the closing slide', talk, 'Questions?', 'What do you ask?', ['changed slide talk 10']],
  [
    'another name of a term',
    terms,
    'aliases: [the Forum]',
    'aliases: [the Forum, IG Forum]',
    ['changed entry igf'],
  ],
  [
    'a section taken to another place',
    forum,
    numbers + history,
    history + numbers,
    ['moved page 1.2 → 1.3', 'moved page 1.3 → 1.2'],
  ],
  [
    'a section taken away',
    mandate,
    definition,
    '',
    ['changed page chapter 2', 'changed page index', 'removed page 2.2'],
  ],
  [
    'a word of the interface',
    'content/en/language.yaml',
    'language: en',
    'language: en\nwords:\n  figure: Fig.',
    [],
  ],
  ['a section under another id', forum, 'section: numbers', 'section: figures\n    formerly: [numbers]', []],
  ['the licence', 'content/lectern.yaml', 'name: CC BY 4.0', 'name: CC BY-SA 4.0', ['changed page title']],
  ['the document number', book, 'title: The Forum', 'title: The Forum\nnumber: L-1', ['changed page title']],
  [
    'an edition more',
    book,
    '[participant, facilitator]',
    '[participant, facilitator, reader]',
    ['new book book'],
  ],
  ['a comment', forum, 'module: forum', '# Nobody reads this.\nmodule: forum', []],
  [
    'the order of keys',
    forum,
    '    level: core\n    seconds: 90\n',
    '    seconds: 90\n    level: core\n',
    [],
  ],
  ['quotes', mandate, 'title: The mandate', 'title: "The mandate"', []],
  [
    'where a line ends',
    forum,
    "The MAG's members\n            change by thirds",
    "The MAG's\n            members change by thirds",
    [],
  ],
  ['emphasis', forum, 'change by thirds', 'change by *thirds*', ['changed page 1.1']],
  [
    'a row of a table',
    forum,
    '[Athens, ',
    '[Athens in Greece, ',
    ['changed page 1.2', 'changed slide talk 5'],
  ],
  ['a definition', terms, 'A yearly forum', 'An annual forum', ['changed entry igf']],
  [
    'a term’s expansion',
    terms,
    'Multistakeholder Advisory Group',
    'Multi-stakeholder Advisory Group',
    ['changed entry mag', 'changed page 1.1', 'changed page index'],
  ],
  ['what a presenter must know today', terms, 'It met', 'It last met', ['changed entry mag']],
  [
    'a new entry',
    terms,
    'terms:\n',
    'terms:\n  - term: zeal\n    preferred: zeal\n    definition: What it takes.\n    cite: none\n',
    ['new entry zeal'],
  ],
  [
    'a new section',
    mandate,
    '  - section: definition',
    '  - section: renewal\n    title: It was renewed\n    seconds: 60\n    cite: none\n    blocks:\n      - prose: Twice.\n  - section: definition',
    ['changed page chapter 2', 'moved page 2.2 → 2.3', 'new page 2.2'],
  ],
  ['a theme', talk, 'minutes: 6', 'minutes: 6\nscheme: dark', []],
  ['the foreword', book, 'A word to', 'Some words to', ['changed page foreword']],
  ['the title of a part', book, 'title: Basics', 'title: The basics', ['changed page part I']],
  [
    'the order of chapters',
    book,
    '[forum, mandate]',
    '[mandate, forum]',
    [
      'moved page 1.1 → 2.1',
      'moved page 1.2 → 2.2',
      'moved page 1.3 → 2.3',
      'moved page 2.1 → 1.1',
      'moved page 2.2 → 1.2',
      'moved page chapter 1 → 2',
      'moved page chapter 2 → 1',
      'moved page references 1 → 2',
      'moved page references 2 → 1',
    ],
  ],
  ['the edition', 'content/lectern.yaml', 'version: "1.0"', 'version: "1.1"', []],
  [
    'a word of the session plan',
    'content/en/sessions/hour.yaml',
    'Talk among',
    'Speak among',
    ['changed plan hour'],
  ],
  [
    'a mark for the index',
    forum,
    'change by thirds',
    '[[index:thirds]]change by thirds',
    ['changed page index'],
  ],
  [
    'a mark for the index at the end of a paragraph',
    forum,
    'change by thirds.',
    'change by thirds. [[index:thirds]]',
    ['changed page index'],
  ],
];

test.each(planted)('%s', async (_what, path, from, to, listed) => {
  expect(await told(library, edited(library, path, from, to))).toEqual(listed);
});
