/** A library → everything its documents say, passage by passage: slides with notes, the facilitator's book, the glossary. */
import { composeHandbook } from '../../src/compose/handbook/compose-handbook.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import {
  chronologyWording,
  forewordWording,
  openerWording,
  overviewWording,
  partWording,
} from '../../src/compose/wording/book-wording.ts';
import { entryWording } from '../../src/compose/wording/entry-wording.ts';
import { sectionWording } from '../../src/compose/wording/section-wording.ts';
import { presenterWording, slideWording } from '../../src/compose/wording/slide-wording.ts';
import type { Stretch } from '../../src/compose/wording/stretch.ts';
import type { Library } from '../../src/model/library.ts';
import type { LibraryDocuments } from './documents.ts';

export interface Passage {
  /** `decks/igf-in-brief/3`, `book/wsis-geneva/debate`, `book/overview`, `glossary/igf`. */
  readonly place: string;
  readonly text: string;
}

export function passagesOf(library: Library, { decks, glossary }: LibraryDocuments): readonly Passage[] {
  const slides = decks.flatMap(({ name, slides: all }) =>
    all.flatMap((slide) =>
      at(`decks/${name}/${slide.number}`, [...slideWording(slide), ...presenterWording(slide)]),
    ),
  );
  const entries = glossary.letters
    .flatMap(({ entries: all }) => all)
    .flatMap((entry) => at(`glossary/${entry.id}`, entryWording(entry)));
  return [...slides, ...bookPassages(library), ...entries];
}

function bookPassages(library: Library): readonly Passage[] {
  const recogniser = makeRecogniser(library.terms.values());
  return [...library.handbooks.values()].flatMap((recipe) => {
    const book = composeHandbook(library, recipe, 'facilitator', recogniser);
    return [
      ...(book.foreword === undefined ? [] : at('book/foreword', forewordWording(book.foreword))),
      ...(book.overview === undefined ? [] : at('book/overview', overviewWording(book.overview))),
      ...(book.chronology === undefined ? [] : at('book/timeline', chronologyWording(book.chronology))),
      ...book.parts.flatMap((part) => [
        ...at(`book/${part.anchor}`, partWording(part)),
        ...part.chapters.flatMap((chapter) => [
          ...at(`book/${chapter.anchor}`, openerWording(chapter)),
          ...chapter.sections.flatMap((section) =>
            at(`book/${section.anchor}`, sectionWording(section, chapter)),
          ),
        ]),
      ]),
    ];
  });
}

/** Titles of sources are not our words, and times are none. */
function at(place: string, stretches: readonly Stretch[]): readonly Passage[] {
  return stretches
    .filter(({ role }) => role !== 'reference' && role !== 'time')
    .map(({ text }) => ({ place, text }));
}
