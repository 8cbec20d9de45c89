/** Examples for modules, their blocks, and the glossary. */
import type { Examples } from './examples.ts';

export const moduleExamples: Examples = {
  module: {
    module: 'wsis-geneva',
    title: 'The Geneva phase',
    summary: 'What the first summit settled, and what it handed on.',
    objectives: ['Say what Geneva decided and what it left open'],
  },
  section: {
    section: 'debate',
    title: 'Geneva could not agree what Internet governance covers',
    level: 'core',
    index: ['WSIS > first phase'],
  },
  discussion: {
    ask: 'Who should decide about a resource that everybody uses?',
    prompt: 'P-004',
    minutes: 10,
  },
  exercise: {
    exercise: 'sort-the-views',
    title: 'Sort the views',
    minutes: 15,
    task: 'In pairs, put each card below the group that held the view.',
    materials: ['Cards, one a view'],
    room: 8,
    guidance: 'Look for views that two groups shared.',
  },
  question: {
    ask: 'Which phase created the working group?',
    why: 'It was the answer of Geneva to the dispute.',
  },
  answer: { text: 'Geneva' },
  'prose-block': {
    brief: 'A sentence or two for the slide.',
    full: 'Paragraphs for the page, with a blank line between them.',
  },
  'points-block': { items: ['One plain point', 'A second', 'A third'] },
  'definition-block': { term: 'internet-governance', text: 'The wording of the definition.' },
  element: { element: 'development and application', means: 'Making rules and putting them into practice' },
  position: { who: '[[org:itu]]', says: 'What it held.' },
  'steps-block': { items: ['What happens first', 'What happens next'] },
  step: { when: '19 July 2010', text: 'What happened.' },
  'callout-block': {
    // biome-ignore lint/suspicious/noThenProperty: the key of a content file
    then: 'What the founding document said, told as history.',
    now: 'What holds today.',
    caution: 'A common mistake, put right.',
    remark: 'Worth knowing.',
  },
  'picture-block': {
    file: 'hall.png',
    alternative: 'A hall with some hundred people around a ring of tables',
    credit: 'Photograph by its maker, CC BY 4.0',
  },
  'table-block': { columns: ['Meeting', 'Days'], rows: [{ cells: ['First', '23–25 November 2004'] }] },
  column: { title: 'Days' },
  row: { cells: ['First', '23–25 November 2004'] },
  'comparison-block': { things: ['Model 1', 'Model 2'] },
  attribute: { attribute: 'Oversight body', cells: ['A new council', 'None'] },
  'chart-block': { data: 'igf-attendance', category: 'city', series: ['total'] },
  'timeline-block': { lanes: ['wsis', 'igf'], from: 2003, to: 2005, events: ['geneva-phase'] },
  'diagram-group': { group: 'un', title: 'United Nations' },
  'diagram-node': { node: 'gic', text: 'Global Internet Council', group: 'un' },
  'diagram-link': { from: 'gic', to: 'icann', label: 'oversees' },
  topic: { topic: 'institutions', title: 'Institutions' },
  term: {
    term: 'igf',
    preferred: 'IGF',
    expansion: 'Internet Governance Forum',
    aliases: ['the Forum'],
    definition: 'A yearly meeting for dialogue on public policy about the Internet.',
    status: 'preferred',
    // biome-ignore lint/suspicious/noThenProperty: the key of a content file
    then: 'Its mandate was for five years.',
    today: 'It has no end date.',
    usage: 'Not to be confused with the working group that proposed it.',
    topic: 'institutions',
    broader: ['internet-governance'],
    see: ['wgig'],
  },
};
