/** A small glossary with every kind of entry: in use and historical, cited, cross-referenced, shown and printed. */
import type { Entry, Glossary } from '../../../src/compose/glossary/glossary.ts';
import { moduleAnchor, sectionAnchor, termAnchor } from '../../../src/model/ids.ts';
import type { Locators } from '../../../src/model/locators.ts';
import type { Run, Runs } from '../../../src/model/run.ts';
import { englishWords } from '../../../src/model/words.ts';

const span = { path: 'content/en/glossary/terms.yaml', start: 0, end: 0 };
const report = 'https://www.wgig.org/docs/WGIGREPORT.pdf';
const agenda = 'https://www.itu.int/net/wsis/docs2/tunis/off/6rev1.html';

/** `[igf]` stands for the term, in the words of its preferred form. */
function runs(text: string): Runs {
  return text.split(/(\[[^\]]+\])/).map((part): Run => {
    if (!part.startsWith('[')) return { kind: 'text', text: part };
    const [id = '', shown = id.toUpperCase()] = part.slice(1, -1).split('|');
    return { kind: 'term', anchor: termAnchor(id), text: shown, expansion: undefined };
  });
}

function entry(id: string, preferred: string, definition: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    anchor: termAnchor(id),
    preferred,
    expansion: undefined,
    aliases: [],
    definition: runs(definition),
    status: 'preferred',
    once: undefined,
    today: undefined,
    usage: undefined,
    topic: undefined,
    sources: [],
    see: [],
    broader: [],
    narrower: [],
    usedInHandbook: [],
    span,
    ...more,
  };
}

const see = (id: string, title: string) => ({ anchor: termAnchor(id), title });

const forum = { id: 'forum', title: 'The Forum' };

const sample: Omit<Glossary, 'topics'> = {
  imprint: {
    project: 'Internet Governance, Taught',
    publisher: 'The Lectern contributors',
    edition: 'First edition',
    version: '1.0.0',
    date: '2026-11-20',
    dateText: '20 November 2026',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    direction: 'ltr',
    words: englishWords,
  },
  letters: [
    {
      letter: 'C',
      entries: [
        entry(
          'civil-society',
          'civil society',
          'Organised groups outside government and business that act for a public or shared interest.',
        ),
        entry(
          'critical-internet-resources',
          'critical Internet resources',
          'The resources the Internet cannot work without: the domain name system, Internet addresses, root servers and the technical standards.',
          {
            aliases: ['CIR'],
            sources: [{ text: 'WGIG report, para 13(a)', href: report }],
            see: [see('icann', 'ICANN')],
          },
        ),
      ],
    },
    {
      letter: 'D',
      entries: [
        entry(
          'dynamic-coalition',
          'dynamic coalition',
          'An open, informal group of people from several stakeholder groups that works on one issue between meetings of the [igf].',
          {
            once: runs('In 2006 there were five coalitions.'),
            usage: runs('Not a coalition of governments.'),
            topic: forum,
            broader: [see('igf', 'IGF')],
            today: runs('Coalitions report to the [igf] each year and choose their own members and methods.'),
          },
        ),
      ],
    },
    {
      letter: 'E',
      entries: [
        entry(
          'enhanced-cooperation',
          'enhanced cooperation',
          'The process the [tunis-agenda|Tunis Agenda] asked for so that governments could, on an equal footing, carry out their roles in international public policy issues of the Internet, but not in day-to-day technical matters.',
          {
            sources: [{ text: 'Tunis Agenda, paras 69–71', href: agenda }],
          },
        ),
      ],
    },
    {
      letter: 'I',
      entries: [
        entry(
          'icann',
          'ICANN',
          'The organisation that coordinates the unique identifiers of the Internet, above all the root of the domain name system.',
          {
            expansion: 'Internet Corporation for Assigned Names and Numbers',
          },
        ),
        entry(
          'igf',
          'IGF',
          'The forum that the Secretary-General of the United Nations convenes for policy dialogue on the Internet among all stakeholders. It advises, discusses and shares practice; it takes no binding decisions and replaces no existing body. It grew out of the [wgig] report and para 72 of the [tunis-agenda|Tunis Agenda].',
          {
            expansion: 'Internet Governance Forum',
            aliases: ['the Forum', 'UN IGF'],
            topic: forum,
            narrower: [see('dynamic-coalition', 'dynamic coalition')],
            today: runs(
              'The mandate, first given for five years, has been renewed twice; look up the present term before you speak of it.',
            ),
            sources: [
              { text: 'Tunis Agenda for the Information Society, para 72', href: agenda },
              { text: 'WGIG report, paras 40–47', href: report },
              { text: 'Note of the secretariat, 2006', href: undefined },
            ],
            see: [
              see('dynamic-coalition', 'dynamic coalition'),
              see('wgig', 'WGIG'),
              see('nowhere', 'a term that has no page'),
            ],
            usedInHandbook: [
              {
                anchor: sectionAnchor('wsis-tunis', 'compromise'),
                chapter: 'The Tunis phase',
                section: 'Tunis kept the institutions and created a forum',
              },
              {
                anchor: sectionAnchor('igf-basics', 'mandate'),
                chapter: 'The Forum',
                section: 'The mandate is to discuss, not to decide',
              },
              {
                anchor: sectionAnchor('igf-basics', 'people'),
                chapter: 'The Forum',
                section: 'Anyone may come',
              },
            ],
          },
        ),
      ],
    },
    {
      letter: 'M',
      entries: [
        entry(
          'multistakeholder',
          'multistakeholder',
          'Said of a process in which governments, the private sector, civil society and the technical and academic community take part, each in its role.',
          {
            aliases: ['multi-stakeholder'],
          },
        ),
      ],
    },
    {
      letter: 'T',
      entries: [
        entry(
          'tunis-agenda',
          'Tunis Agenda',
          'The policy document of the second phase of the [wsis], agreed in Tunis on 18 November 2005.',
          {
            expansion: 'Tunis Agenda for the Information Society',
          },
        ),
      ],
    },
    {
      letter: 'W',
      entries: [
        entry(
          'wgig',
          'WGIG',
          'The group of forty people that the Secretary-General set up after Geneva to define Internet governance and to propose what to do.',
          {
            expansion: 'Working Group on Internet Governance',
            status: 'historical',
          },
        ),
        entry(
          'wsis',
          'WSIS',
          'The United Nations summit on the information society, held in Geneva in 2003 and in Tunis in 2005.',
          {
            expansion: 'World Summit on the Information Society',
          },
        ),
      ],
    },
  ],
};

const entries = sample.letters.flatMap((letter) => letter.entries);

export const sampleGlossary: Glossary = {
  ...sample,
  topics: [{ topic: forum, entries: entries.filter(({ topic }) => topic === forum) }],
};

const deck = { deck: 'igf-in-brief', deckTitle: 'The IGF in brief' };
const other = { deck: 'wsis-to-wgig', deckTitle: 'From the Summit to the Working Group' };

export const sampleLocators: Locators = {
  folios: new Map([
    [sectionAnchor('wsis-tunis', 'compromise'), '31'],
    [sectionAnchor('igf-basics', 'mandate'), '46'],
  ]),
  slides: new Map([
    [
      termAnchor('igf'),
      [
        {
          ...deck,
          number: 2,
          title: 'The Forum was the compromise of Tunis',
          address: 'decks/igf-in-brief/igf-in-brief.html#tunis',
        },
        {
          ...deck,
          number: 5,
          title: 'Its mandate is to discuss, not to decide',
          address: 'decks/igf-in-brief/igf-in-brief.html#mandate',
        },
        {
          ...other,
          number: 14,
          title: 'Four models, one of which became the Forum',
          address: 'decks/wsis-to-wgig/wsis-to-wgig.html#models',
        },
      ],
    ],
  ]),
  addresses: new Map([
    [moduleAnchor('igf-basics'), 'handbook/internet-governance-participant/igf-basics.html'],
    [
      sectionAnchor('igf-basics', 'mandate'),
      'handbook/internet-governance-participant/igf-basics.html#igf-basics.mandate',
    ],
  ]),
};
