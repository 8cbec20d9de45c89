/** A library → its decks, cut to slides, its handbooks and its glossary, as the build makes them. */
import type { Deck } from '../../src/compose/deck/deck.ts';
import { draftDeck } from '../../src/compose/deck/draft-deck.ts';
import { composeGlossary } from '../../src/compose/glossary/compose-glossary.ts';
import type { Glossary } from '../../src/compose/glossary/glossary.ts';
import { composeHandbook, type HandbookBody } from '../../src/compose/handbook/compose-handbook.ts';
import { makeRecogniser } from '../../src/compose/text/recogniser.ts';
import { cutDeck } from '../../src/lay/cut-deck.ts';
import type { Library } from '../../src/model/library.ts';

export interface LibraryDocuments {
  /** In the order of their recipes. */
  readonly decks: readonly Deck[];
  /** As participants have them. */
  readonly books: readonly HandbookBody[];
  readonly glossary: Glossary;
}

export function documentsOf(library: Library): LibraryDocuments {
  const recogniser = makeRecogniser(library.terms.values());
  const books = [...library.handbooks.values()].map((recipe) =>
    composeHandbook(library, recipe, 'participant', recogniser),
  );
  const chapters = books.flatMap(({ parts }) => parts.flatMap((part) => part.chapters));
  return {
    decks: [...library.decks.values()].map((recipe) => cutDeck(draftDeck(library, recipe, recogniser)).deck),
    books,
    glossary: composeGlossary(library, chapters, recogniser),
  };
}
