/** The list of `disputed.yaml`, and whatever the library can print, each place with what stands beside it for the presenter. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { composeGlossary } from '../../src/compose/glossary/compose-glossary.ts';
import { composeHandbook, type HandbookBody } from '../../src/compose/handbook/compose-handbook.ts';
import type { Chapter } from '../../src/compose/handbook/handbook.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { chronologyWording, openerWording, overviewWording } from '../../src/compose/wording/book-wording.ts';
import { entryWording } from '../../src/compose/wording/entry-wording.ts';
import { sectionWording } from '../../src/compose/wording/section-wording.ts';
import { presenterWording, slideWording } from '../../src/compose/wording/slide-wording.ts';
import type { Stretch } from '../../src/compose/wording/stretch.ts';
import type { Library } from '../../src/model/library.ts';

export interface Disputed {
  /** The facts of the ledger that have it. */
  readonly facts: readonly string[];
  readonly what: string;
  /** The figure as it is printed: a pattern. */
  readonly figure: string;
  /** Named beside it, where the same number counts other things elsewhere: a pattern. */
  readonly about?: string;
  /** The other numbers, each of which the presenter has in the notes: patterns. */
  readonly other: readonly string[];
}

/** What is printed in one place, and what whoever presents it has beside it. */
export interface Shown {
  readonly place: string;
  readonly said: string;
  readonly notes: string;
}

export function readDisputed(): readonly Disputed[] {
  return parse(readFileSync(new URL('./disputed.yaml', import.meta.url), 'utf8')).disputed;
}

/** Where the figure is printed. */
export function showing({ figure, about = '' }: Disputed, shown: readonly Shown[]): readonly Shown[] {
  return shown.filter(({ said }) => has(said, figure) && has(said, about));
}

/** Other numbers that are missing beside the figure. */
export function oneSided(disputed: Disputed, shown: readonly Shown[]): readonly string[] {
  return showing(disputed, shown).flatMap(({ place, notes }) =>
    disputed.other
      .filter((each) => !has(notes, each))
      .map((each) => `${place} prints ${disputed.what}; nothing beside it says ${each}`),
  );
}

/** Every slide that can be made of the library, at the deepest level, with its own notes. */
export function allSlides(library: Library): readonly Shown[] {
  const recogniser = makeRecogniser(library.terms.values());
  const [recipe] = library.decks.values();
  const [part] = recipe?.parts ?? [];
  if (recipe === undefined || part === undefined) return [];
  const show = [...library.modules.values()].map(({ id }) => id);
  const plan = { ...recipe, level: 'deep' as const, parts: [{ ...part, show }] };
  return draftDeck(library, plan, recogniser).slides.map((slide) => ({
    place: `slide ${slide.id}`,
    said: wordsOf(slideWording(slide)),
    notes: wordsOf(presenterWording(slide)),
  }));
}

/** Every section of the books, with all that the facilitator's edition alone has beside it. */
export function allSections(library: Library): readonly Shown[] {
  return chaptersOf(library).flatMap((chapter) =>
    chapter.sections.map((section) => {
      const guide = { ...section, bodies: [], discussion: [], exercises: [], quiz: [] };
      return {
        place: `book ${section.anchor}`,
        said: wordsOf(sectionWording(section, chapter)),
        notes: wordsOf(sectionWording(guide, chapter)),
      };
    }),
  );
}

/** What has no notes, and must give every number itself: openings of chapters, entries of the glossary, the book on one page and its years. */
export function withoutNotes(library: Library): readonly Shown[] {
  const chapters = chaptersOf(library);
  const glossary = composeGlossary(library, chapters, makeRecogniser(library.terms.values()));
  const entries = glossary.letters.flatMap((letter) => letter.entries);
  return [
    ...chapters.map((chapter) => alone(`book ${chapter.anchor}`, openerWording(chapter))),
    ...entries.map((entry) => alone(`glossary ${entry.id}`, entryWording(entry))),
    ...booksOf(library).flatMap(({ overview, chronology }) => [
      ...(overview === undefined ? [] : [alone('book overview', overviewWording(overview))]),
      ...(chronology === undefined ? [] : [alone('book timeline', chronologyWording(chronology))]),
    ]),
  ];
}

function alone(place: string, stretches: readonly Stretch[]): Shown {
  const said = wordsOf(stretches);
  return { place, said, notes: said };
}

function booksOf(library: Library): readonly HandbookBody[] {
  const recogniser = makeRecogniser(library.terms.values());
  return [...library.handbooks.values()].map((recipe) =>
    composeHandbook(library, recipe, 'facilitator', recogniser),
  );
}

function chaptersOf(library: Library): readonly Chapter[] {
  return booksOf(library).flatMap(({ parts }) => parts.flatMap(({ chapters }) => chapters));
}

/** Titles of sources are not our words. */
function wordsOf(stretches: readonly Stretch[]): string {
  return stretches
    .filter(({ role }) => role !== 'reference' && role !== 'time')
    .map(({ text }) => text.replaceAll(/\s+/g, ' '))
    .join('\n');
}

function has(text: string, pattern: string): boolean {
  return new RegExp(pattern, 'iu').test(text);
}
