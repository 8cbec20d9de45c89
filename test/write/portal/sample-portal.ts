/** What a build of a small library would tell its start page. */
import { englishWords } from '../../../src/model/words.ts';
import type { PortalInput, PortalVariant } from '../../../src/write/portal/portal-input.ts';

const deck = (id: string, title: string, minutes: number, slides: number, audience: string) => ({
  title,
  subtitle: undefined,
  audience,
  minutes,
  slides,
  picture: { path: `decks/${id}/${id}.png`, width: 640, height: 360 },
  formats: [
    { label: 'Slides', path: `decks/${id}/${id}.html`, bytes: 1_240_000 },
    { label: 'PDF', path: `decks/${id}/${id}.pdf`, bytes: 342_112 },
    { label: 'PowerPoint', path: `decks/${id}/${id}.pptx`, bytes: 181_090 },
    { label: 'Marp', path: `decks/${id}/${id}.md`, bytes: 18_300 },
    { label: 'Handout', path: `decks/${id}/${id}-handout.pdf`, bytes: 410_000 },
  ],
  variants: [],
});

const variant = (id: string, different: Partial<PortalVariant>): PortalVariant => ({
  id,
  title: undefined,
  minutes: undefined,
  slides: undefined,
  audience: undefined,
  ratio: undefined,
  scheme: undefined,
  theme: undefined,
  ...different,
  formats: ['html', 'pdf'].map((ending) => ({
    label: ending.toUpperCase(),
    path: `decks/igf-in-brief/igf-in-brief-${id}.${ending}`,
    bytes: 700_000,
  })),
});

const book = (edition: string, id: string, pages: number) => ({
  title: 'Internet Governance',
  edition,
  pages,
  picture: { path: `handbook/${id}.png`, width: 420, height: 594 },
  formats: [
    { label: 'A4', path: `handbook/${id}-a4.pdf`, bytes: 2_900_000 },
    { label: 'Letter', path: `handbook/${id}-letter.pdf`, bytes: 2_910_000 },
  ],
});

export const samplePortal: PortalInput = {
  imprint: {
    project: 'Internet Governance, Taught',
    publisher: 'The Lectern contributors',
    edition: 'First edition',
    dateText: '20 November 2026',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    direction: 'ltr',
    words: englishWords,
  },
  tagline:
    'Slides for the room, a handbook for the desk, a glossary for both: from the World Summit to the Forum.',
  changes: ['A chapter on the meetings since 2020', 'Terms by topic in the glossary'],
  decks: [
    {
      ...deck('igf-in-brief', 'The IGF in brief', 15, 12, 'newcomers'),
      variants: [
        variant('short', { title: 'The IGF in five minutes', minutes: 5, slides: 6 }),
        variant('hall', { ratio: '4:3', scheme: 'dark' }),
      ],
    },
    deck(
      'wsis-to-wgig',
      'From the Summit to the Working Group on Internet Governance',
      45,
      38,
      'diplomats and officials',
    ),
    {
      ...deck('icann-role', 'What ICANN does, and what it does not', 30, 24, 'students'),
      subtitle: 'Names, numbers and the end of a contract',
    },
    {
      ...deck('dynamic-coalitions', 'Working between the meetings', 20, 16, 'coalition members'),
      picture: undefined,
    },
  ],
  handbooks: [
    book('Participant edition', 'internet-governance-participant', 184),
    book('Facilitator edition', 'internet-governance-facilitator', 236),
  ],
  sessions: [
    {
      title: 'A morning on the Forum',
      subtitle: 'With time to try things out',
      audience: 'newcomers',
      minutes: 210,
      path: 'sessions/morning.html',
    },
    {
      title: 'One hour',
      subtitle: undefined,
      audience: 'students',
      minutes: 60,
      path: 'sessions/hour.html',
    },
  ],
  glossary: {
    path: 'glossary/index.html',
    terms: 124,
    topics: [{ title: 'Institutions', path: 'glossary/index.html#topic-institutions' }],
    formats: [
      { label: 'TBX', path: 'glossary/terms.tbx', bytes: 88_000 },
      { label: 'SKOS', path: 'glossary/terms.ttl', bytes: 71_000 },
      { label: 'CSV', path: 'glossary/terms.csv', bytes: 40_210 },
    ],
  },
};
