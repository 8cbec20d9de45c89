/** Files of a project → its documents, composed as the build composes them. */

import type { Deck } from '../../src/compose/deck/deck.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { composeGlossary } from '../../src/compose/glossary/compose-glossary.ts';
import type { Glossary } from '../../src/compose/glossary/glossary.ts';
import { composeHandbook, type HandbookBody } from '../../src/compose/handbook/compose-handbook.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import type { Library } from '../../src/model/library.ts';
import { type Files, readProject } from '../library/project.ts';

export interface Composed {
  readonly library: Library;
  readonly deck: Deck;
  readonly book: HandbookBody;
  readonly glossary: Glossary;
}

/** The deck `talk`, the handbook `book` and the glossary; any error in the files is an error of the test. */
export function composed(files: Files): Composed {
  const { value: library, diagnostics } = readProject(files);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const talk = library?.decks.get('talk');
  const recipe = library?.handbooks.get('book');
  if (errors.length > 0 || library === undefined || talk === undefined || recipe === undefined)
    throw new Error(errors.map(({ span, message }) => `${span.path}: ${message}`).join('\n'));
  const recogniser = makeRecogniser(library.terms.values());
  const book = composeHandbook(library, recipe, 'participant', recogniser);
  const chapters = book.parts.flatMap((part) => part.chapters);
  return {
    library,
    deck: draftDeck(library, talk, recogniser),
    book,
    glossary: composeGlossary(library, chapters, recogniser),
  };
}
