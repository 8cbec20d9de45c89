/** A handbook as composing would give it: four parts, nine chapters, every kind of body; and a generator of long ones. */
import { glossaryLines } from '../../src/compose/handbook/glossary-lines.ts';
import type { Chapter, Handbook, Listed, Part } from '../../src/compose/handbook/handbook.ts';
import type { Body } from '../../src/model/body.ts';
import { moduleAnchor, partAnchor, sectionAnchor } from '../../src/model/ids.ts';
import type { Locators, SlideLocator } from '../../src/model/locators.ts';
import { plainText } from '../../src/model/run.ts';
import { englishWords } from '../../src/model/words.ts';
import { bibliography, glossary } from './handbook-pdf/fixture/back-matter.ts';
import { institutions, whereMattersStand } from './handbook-pdf/fixture/institutions.ts';
import { runs } from './handbook-pdf/fixture/make.ts';
import { origins } from './handbook-pdf/fixture/origins.ts';
import { tunisAndAfter } from './handbook-pdf/fixture/tunis.ts';

const imprint: Handbook['imprint'] = {
  project: 'Lectern',
  publisher: 'The Lectern contributors',
  edition: 'First edition',
  version: '1.0',
  date: '2026-11-20',
  dateText: '20 November 2026',
  licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
  direction: 'ltr',
  words: englishWords,
};

export const handbookFixture: Handbook = assemble([
  ['origins', 'Origins', 'A summit in two phases, and the working group between them.', origins],
  ['after-tunis', 'Tunis and after', 'One compromise, two requests, and what became of each.', tunisAndAfter],
  ['institutions', 'Institutions', 'Those who coordinate, and those who only meet.', institutions],
  ['today', 'Today', 'What the review of 2025 settled, and what it left.', whereMattersStand],
]);

/** Slides of a companion deck for every section, and for no section of the last chapters. */
export const fixtureLocators: Locators = {
  folios: new Map(),
  addresses: new Map(),
  slides: new Map(
    handbookFixture.parts
      .flatMap((part) => part.chapters)
      .slice(0, 6)
      .flatMap((chapter) => chapter.sections)
      .map((section, at) => [section.anchor, [slide(at * 2 + 4), slide(at * 2 + 5)]]),
  ),
};

/** The fixture's chapters over and over, under new names, until there are `count`. */
export function longHandbook(count: number): Handbook {
  const base = handbookFixture.parts.flatMap((part) => part.chapters);
  const chapters = Array.from({ length: count }, (_, at) => renamed(base[at % base.length], at));
  const parts = [0, 1, 2, 3].map((part) => chapters.slice((part * count) / 4, ((part + 1) * count) / 4));
  return assemble(
    parts.map((group, at) => [`part-${at}`, `Part of many chapters ${at + 1}`, 'A long part.', group]),
  );
}

type PartRow = readonly [id: string, title: string, summary: string, chapters: readonly Chapter[]];

function assemble(rows: readonly PartRow[]): Handbook {
  const chapters = new Map(
    rows.flatMap(([, , , group]) => group).map((chapter, at) => [chapter, numbered(chapter, at + 1)]),
  );
  const parts: readonly Part[] = rows.map(([id, title, summary, group], at) => ({
    anchor: partAnchor(id),
    number: ['I', 'II', 'III', 'IV'][at] ?? '',
    title,
    summary: runs(summary),
    chapters: group.flatMap((chapter) => chapters.get(chapter) ?? []),
  }));
  const bodies = parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => section.bodies);
  return {
    id: 'internet-governance',
    edition: 'participant',
    title: 'Internet Governance',
    subtitle: 'From the World Summit to a permanent forum',
    description: runs(
      'A handbook for those who teach the history and the institutions of Internet governance, and for those who learn it.',
    ),
    number: undefined,
    foreword: undefined,
    overview: undefined,
    chronology: undefined,
    plans: [],
    papers: ['a4', 'letter'],
    companion: { id: 'igf-in-brief', title: 'The IGF in brief' },
    imprint,
    parts,
    tables: bodies.filter((body) => body.kind === 'table' || body.kind === 'comparison').flatMap(listed),
    figures: bodies.filter((body) => body.kind !== 'table' && body.kind !== 'comparison').flatMap(listed),
    glossary,
    glossaryLines: glossaryLines(glossary, 'en'),
    bibliography,
    former: [],
    index: [],
  };
}

function numbered(chapter: Chapter, number: number): Chapter {
  const sections = chapter.sections.map((section, at) => ({ ...section, number: `${number}.${at + 1}` }));
  return { ...chapter, number, sections };
}

function listed(body: Body): readonly Listed[] {
  if (body.anchor === undefined || body.number === undefined) return [];
  return [{ anchor: body.anchor, number: body.number, title: plainText(body.title ?? []) }];
}

function slide(number: number): SlideLocator {
  return {
    deck: 'igf-in-brief',
    deckTitle: 'The IGF in brief',
    number,
    title: `Slide ${number}`,
    address: `decks/igf-in-brief/igf-in-brief.html#${number}`,
  };
}

function renamed(chapter: Chapter | undefined, at: number): Chapter {
  if (chapter === undefined) throw new Error('the fixture has no chapters');
  const module = `c${at}-${chapter.anchor}`;
  const sections = chapter.sections.map((section, index) => ({
    ...section,
    anchor: sectionAnchor(module, `s${index}`),
    bodies: section.bodies.map((body) => renamedBody(body, at)),
  }));
  return { ...chapter, anchor: moduleAnchor(module), title: `${chapter.title} ${at + 1}`, sections };
}

function renamedBody(body: Body, at: number): Body {
  const key = `c${at}-${body.key}`;
  return { ...body, key, anchor: body.anchor === undefined ? undefined : sectionAnchor('body', key) };
}
