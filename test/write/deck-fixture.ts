/** A deck with a slide of every layout, as real as the content is, for every writer of slides. */
import type { Deck, Slide } from '../../src/compose/deck/deck.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import { moduleAnchor, sectionAnchor, termAnchor } from '../../src/model/ids.ts';
import type { Locators } from '../../src/model/locators.ts';
import { englishWords } from '../../src/model/words.ts';
import { body, comparison, passage, points, said, slides, table } from './deck-nouns.ts';

const report = (para: string) => ({
  id: 'wgig-report',
  text: `WGIG report, ${para}`,
  href: 'https://www.wgig.org/docs/WGIGREPORT.pdf',
});
const agenda = (para: string) => ({
  id: 'tunis-agenda',
  text: `Tunis Agenda, ${para}`,
  href: 'https://www.itu.int/net/wsis/docs2/tunis/off/6rev1.html',
});
const origins = { number: 1, title: 'Two summits and one open question' };
const forum = { number: 2, title: 'The Forum and what it may do' };

const igf = {
  anchor: termAnchor('igf'),
  preferred: 'IGF',
  expansion: 'Internet Governance Forum',
  definition:
    'A forum of the United Nations in which all stakeholders discuss questions of Internet policy and decide none of them.',
};
const wgig = {
  anchor: termAnchor('wgig'),
  preferred: 'WGIG',
  expansion: 'Working Group on Internet Governance',
  definition:
    'Forty people from governments, business and civil society who defined Internet governance for the Summit in 2004 and 2005.',
};
const term = (of: typeof igf) =>
  ({ kind: 'term', anchor: of.anchor, text: of.preferred, expansion: undefined }) as const;

const opening = slides(
  {
    id: 'title',
    layout: 'title',
    title: 'The World Summit and the Internet Governance Forum',
    lines: [said('What two summits decided about the Internet, and what they left to talk about')],
    more: undefined,
  },
  {
    id: 'part-1',
    layout: 'section',
    title: origins.title,
    part: origins,
    lines: [said('Geneva 2003, Tunis 2005 and the group that worked between them')],
    more: undefined,
  },
  {
    id: 'wsis-geneva.debate',
    layout: 'points',
    part: origins,
    title: 'Geneva could not agree what Internet governance covers',
    bodies: [
      points(
        'debate',
        'Names and numbers only, or everything that happens on the network?',
        [
          { kind: 'text', text: 'Who sits at the table: governments alone, or ' },
          { kind: 'emphasis', runs: said('all stakeholders') },
          { kind: 'text', text: '?' },
        ],
        [{ kind: 'text', text: 'The question went to a working group, the ' }, term(wgig)],
      ),
    ],
    sources: [{ id: 'other', text: 'Geneva Plan of Action, para 13(b)', href: undefined }],
    terms: [wgig],
    notes: [
      { runs: said('Ask the room for its own definition first.'), body: undefined },
      { runs: said('footer: remember to thank the host --> now'), body: undefined },
    ],
    anchors: [sectionAnchor('wsis-geneva', 'debate')],
  },
  {
    id: 'wsis-geneva.five',
    layout: 'points',
    part: origins,
    title:
      'Five questions stood between the delegations in Geneva, and the working group inherited all of them',
    bodies: [
      points(
        'five',
        'Everybody used the term, yet no definition of it had been agreed, so that speakers talked past each other',
        'The narrow view meant managing names, addresses and other resources of the network, and nothing else',
        'The wide view took in much that happens on and through the network: security, cost, access, languages',
        'How far to go with the multistakeholder model was in dispute, and so was the meaning of the very word',
        'What governments should do in public policy was in dispute too, above all in the oversight of the root',
      ),
    ],
    sources: [
      report('paras 1–12'),
      { id: 'other', text: 'Geneva Declaration of Principles, paras 48–50', href: undefined },
    ],
  },
  {
    id: 'wgig.statement',
    layout: 'statement',
    part: origins,
    title:
      'No single government should have a pre-eminent role in relation to international Internet governance.',
    bodies: [],
    sources: [report('para 48')],
  },
  {
    id: 'wgig.definition',
    layout: 'definition',
    part: origins,
    title: 'The working group’s definition has three parts that matter',
    bodies: [
      body({
        kind: 'definition',
        key: 'definition',
        term: {
          anchor: termAnchor('internet-governance'),
          preferred: 'Internet governance',
          expansion: undefined,
        },
        text: passage(
          'The development and application by governments, the private sector and civil society, in their respective roles, of shared principles, norms, rules, decision-making procedures and programmes that shape the evolution and use of the Internet.',
        ),
        elements: [
          {
            element: said('development and application'),
            means: said('Making rules and using them both count'),
          },
          {
            element: said('in their respective roles'),
            means: said('Not all do the same, and none does it alone'),
          },
          {
            element: said('evolution and use'),
            means: said('The network and what people do with it'),
          },
        ],
      }),
    ],
    sources: [report('para 10')],
  },
  {
    id: 'wgig.meetings',
    layout: 'table',
    part: origins,
    title: 'Four meetings in Geneva made the report',
    bodies: [
      table(
        'meetings',
        ['Meeting', 'Days', ['Papers', 'end'], 'What it settled'],
        ['First', '23–25 November 2004', '0', 'How to work, and with whom'],
        ['Second', '14–18 February 2005', '21', 'A list of some forty policy issues'],
        ['Third', '18–20 April 2005', '34', 'The working definition'],
        ['Fourth', '14–17 June 2005', '12', 'Four models of oversight, side by side'],
        ['Retreat', '15–17 June 2005', '–', 'The wording, at Château de Bossey'],
        ['Presentation', '18 July 2005', '–', 'The report goes to the Secretary-General'],
      ),
    ],
    sources: [report('annex I')],
  },
  {
    id: 'wgig.models',
    layout: 'comparison',
    part: origins,
    title: 'The four models differ in who oversees and who decides',
    bodies: [
      comparison(
        'models',
        ['Model 1', 'Model 2', 'Model 3', 'Model 4'],
        [
          'Oversight',
          'Global Internet Council',
          'None needed',
          'International Internet Council',
          'Three new bodies',
        ],
        ['Forum', 'Under the council', 'Open to all', 'Not described', 'Global Internet Governance Forum'],
        ['ICANN', 'Answers to the council', 'As it is', 'Under a host agreement', 'Private sector lead'],
        ['GAC', 'Replaced', 'Strengthened', 'May disappear', 'Replaced'],
        ['Tied to the UN', 'Yes', 'No', 'Loosely', 'Yes'],
      ),
    ],
    sources: [report('paras 52–71')],
  },
  {
    id: 'wsis.timeline',
    layout: 'timeline',
    part: origins,
    title: 'The working group joined the two phases of the Summit',
    bodies: [
      body({
        kind: 'timeline',
        key: 'phases',
        timeline: {
          title: 'The two phases of the Summit',
          from: { year: 2003, month: undefined, day: undefined },
          to: { year: 2005, month: undefined, day: undefined },
          lanes: [
            { id: 'wsis', title: 'WSIS' },
            { id: 'wgig', title: 'WGIG' },
          ],
          events: [
            {
              id: 'geneva',
              lane: 'wsis',
              when: { from: { year: 2003, month: 12, day: 10 }, to: { year: 2003, month: 12, day: 12 } },
              date: '10–12 December 2003',
              title: 'First phase in Geneva',
            },
            {
              id: 'made',
              lane: 'wgig',
              when: { from: { year: 2004, month: 11, day: 11 }, to: undefined },
              date: '11 November 2004',
              title: 'Working group named',
            },
            {
              id: 'report',
              lane: 'wgig',
              when: { from: { year: 2005, month: 7, day: 14 }, to: undefined },
              date: '14 July 2005',
              title: 'Report handed over',
            },
            {
              id: 'tunis',
              lane: 'wsis',
              when: { from: { year: 2005, month: 11, day: 16 }, to: { year: 2005, month: 11, day: 18 } },
              date: '16–18 November 2005',
              title: 'Second phase in Tunis',
            },
          ],
        },
      }),
    ],
    sources: [
      { id: 'other', text: 'UN General Assembly, A/RES/56/183', href: 'https://undocs.org/A/RES/56/183' },
      report('paras 1–4'),
    ],
  },
  {
    id: 'wgig.positions',
    layout: 'positions',
    part: origins,
    title: 'Four voices, four ideas of who should look after the root',
    bodies: [
      body({
        kind: 'positions',
        key: 'voices',
        items: [
          {
            who: said('United States'),
            says: passage('Would keep its historic role in authorising changes to the root zone file'),
          },
          {
            who: said('European Union'),
            says: passage('Asked for a new model of cooperation, with principles and no day-to-day control'),
          },
          {
            who: said('Brazil, China, India'),
            says: passage('Wanted oversight that is multilateral, transparent and democratic'),
          },
          {
            who: said('Civil society caucus'),
            says: passage('Wanted no government above the others, and rights in the centre'),
          },
        ],
      }),
    ],
    sources: [{ id: 'other', text: 'PrepCom-3, statements of September 2005', href: undefined }],
  },
  {
    id: 'part-2',
    layout: 'section',
    title: forum.title,
    part: forum,
    lines: [said('Twelve items, four limits, no end date')],
    more: undefined,
  },
  {
    id: 'igf.what',
    layout: 'points-figure',
    part: forum,
    title: 'The Forum is where the groups meet that no other table brings together',
    bodies: [
      points(
        'what',
        'Convened by the UN Secretary-General',
        'Open to governments, business, civil society and the technical community',
        [{ kind: 'text', text: 'The ' }, term(igf), { kind: 'text', text: ' gives messages, not texts' }],
      ),
      body({
        kind: 'diagram',
        key: 'groups',
        diagram: {
          form: 'groups',
          title: 'Who meets at the Forum',
          groups: [{ id: 'all', title: 'At the Forum' }],
          nodes: [
            { id: 'gov', text: 'Governments', group: 'all', crossed: false },
            { id: 'biz', text: 'Private sector', group: 'all', crossed: false },
            { id: 'civ', text: 'Civil society', group: 'all', crossed: false },
            { id: 'tec', text: 'Technical community', group: 'all', crossed: false },
          ],
          links: [],
        },
        note: undefined,
      }),
    ],
    sources: [agenda('paras 72–73')],
    terms: [igf],
    anchors: [moduleAnchor('igf-mandate')],
  },
  {
    id: 'igf.attendance',
    layout: 'chart',
    part: forum,
    title: 'Attendance grew from 1,350 in Athens to more than 8,000 in Kyoto',
    bodies: [
      body({
        kind: 'chart',
        key: 'attendance',
        chart: {
          form: 'columns',
          title: 'Attendance of the annual meetings',
          unit: 'people',
          asOf: 'June 2025',
          note: undefined,
          categoryTitle: 'Meeting',
          categories: [
            'Athens 2006',
            'Rio 2007',
            'Hyderabad 2008',
            'Vilnius 2010',
            'Baku 2012',
            'Berlin 2019',
            'Kyoto 2023',
          ],
          series: [
            {
              title: 'On site',
              values: [1350, 1363, 1280, 1451, 1600, 3679, 6279].map((value) => ({
                value,
                bound: 'exact' as const,
              })),
            },
          ],
        },
        note: said('On-site and online figures are counted differently from year to year.'),
      }),
    ],
    sources: [
      { id: 'other', text: 'IGF Secretariat, attendance statistics', href: 'https://www.intgovforum.org/' },
    ],
  },
  {
    id: 'igf.flow',
    layout: 'diagram',
    part: forum,
    title: 'A message travels from a session to the bodies that can act on it',
    bodies: [
      body({
        kind: 'diagram',
        key: 'flow',
        diagram: {
          form: 'flow',
          title: 'From session to decision',
          groups: [],
          nodes: [
            { id: 's', text: 'Session', group: undefined, crossed: false },
            { id: 'm', text: 'Message', group: undefined, crossed: false },
            { id: 'r', text: 'Report of the Chair', group: undefined, crossed: false },
            { id: 'd', text: 'Body that decides', group: undefined, crossed: false },
          ],
          links: [
            { from: 's', to: 'm', label: undefined },
            { from: 'm', to: 'r', label: undefined },
            { from: 'r', to: 'd', label: 'picked up by' },
          ],
        },
        note: undefined,
      }),
    ],
    sources: [agenda('para 72(g)')],
  },
  {
    id: 'igf.steps',
    layout: 'steps',
    part: forum,
    title: 'Three decisions renewed the mandate, the last without an end date',
    bodies: [
      body({
        kind: 'steps',
        key: 'renewals',
        start: 1,
        items: [
          { when: said('20 December 2010'), text: passage('Five more years, with improvements asked for') },
          {
            when: said('16 December 2015'),
            text: passage('Ten more years, after the ten-year review of the Summit'),
          },
          { when: said('17 December 2025'), text: passage('A permanent forum of the United Nations') },
        ],
      }),
    ],
    sources: [
      { id: 'other', text: 'A/RES/65/141, para 17', href: undefined },
      { id: 'other', text: 'A/RES/70/125, para 63', href: undefined },
    ],
  },
  {
    id: 'igf.then-now',
    layout: 'columns',
    part: forum,
    title: 'Enhanced cooperation began as a process and became a question',
    bodies: [
      body({
        kind: 'callout',
        key: 'cooperation',
        content: {
          form: 'then-and-now',
          // biome-ignore lint/suspicious/noThenProperty: the model's word for what was said then; nobody awaits it
          then: passage(
            'Tunis asked the Secretary-General to start a process by the end of the first quarter of 2006, so that governments could carry out their roles on an equal footing.',
          ),
          now: passage(
            'Two working groups ended without agreement, in 2014 and 2018. What the words mean is still open, and the term lives on in resolutions.',
          ),
        },
      }),
    ],
    sources: [agenda('paras 69–71')],
  },
  {
    id: 'igf.prose',
    layout: 'prose',
    part: forum,
    title: 'The Forum’s influence lies in what people take home',
    bodies: [
      body({
        kind: 'prose',
        key: 'home',
        paragraphs: [
          passage('A newcomer looks for the members, the votes or the treaty. The Forum has none of these.'),
          passage(
            'Its influence lies in who meets there: an idea, a warning or a partner, which a body with power to decide later picks up.',
          ),
        ],
      }),
      body({
        kind: 'callout',
        key: 'caution',
        content: {
          form: 'caution',
          text: passage('Do not say that the Forum “decided” something. It cannot.'),
        },
      }),
    ],
    sources: [agenda('para 77')],
  },
  {
    id: 'igf.picture',
    layout: 'picture',
    part: forum,
    title: 'The hall in Athens, on the first morning of the first Forum',
    bodies: [
      body({
        kind: 'picture',
        key: 'hall',
        file: 'hall.png',
        alternative: 'Rows of delegates in a hall, seen from the side of the stage',
        credit: said('Photograph: Lectern test picture, CC0'),
      }),
    ],
    sources: [],
  },
  {
    id: 'igf.question',
    layout: 'question',
    part: forum,
    title:
      'Which question of Internet policy in your country has no obvious home in any existing organisation?',
    lines: [said('10 min in pairs')],
    bodies: [],
  },
  {
    id: 'sources',
    layout: 'sources',
    title: 'Sources',
    more: undefined,
    sources: [
      {
        id: 'other',
        text: 'Report of the Working Group on Internet Governance, June 2005',
        href: 'https://www.wgig.org/docs/WGIGREPORT.pdf',
      },
      agenda('WSIS-05/TUNIS/DOC/6(Rev.1)-E, November 2005'),
      {
        id: 'other',
        text: 'Geneva Declaration of Principles, WSIS-03/GENEVA/DOC/0004, December 2003',
        href: undefined,
      },
      { id: 'other', text: 'Geneva Plan of Action, WSIS-03/GENEVA/DOC/0005, December 2003', href: undefined },
      {
        id: 'other',
        text: 'IGF Secretariat, attendance statistics, June 2025',
        href: 'https://www.intgovforum.org/',
      },
    ],
  },
  {
    id: 'closing',
    layout: 'closing',
    title: 'Questions?',
    lines: [said('The Forum talks, others decide, and since December 2025 it has no end date')],
    more: undefined,
  },
);

/** The fixture with other slides, when a test is about those. */
export function deckOf(shown: readonly Slide[]): Deck {
  return cutDeck({ ...deck, slides: shown }).deck;
}

export const deck: Deck = cutDeck({
  id: 'wsis-and-igf',
  variant: undefined,
  name: 'wsis-and-igf',
  title: 'The World Summit and the Internet Governance Forum',
  subtitle: undefined,
  minutes: 30,
  audience: 'newcomers',
  ratio: '16:9',
  theme: 'lectern',
  scheme: 'light',
  handout: 3,
  imprint: {
    project: 'Lectern',
    publisher: 'Lectern editors',
    edition: 'First edition',
    version: '1.0',
    date: '2026-11-20',
    dateText: '20 November 2026',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    direction: 'ltr',
    words: englishWords,
  },
  slides: opening,
}).deck;

export const locators: Locators = {
  folios: new Map([[moduleAnchor('wsis-geneva'), '14']]),
  slides: new Map(),
  addresses: new Map([
    [igf.anchor, 'glossary/igf.html'],
    [wgig.anchor, 'glossary/wgig.html'],
  ]),
};
