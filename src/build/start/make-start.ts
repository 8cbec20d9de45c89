/** What was asked to be new → the files of it, read once before anybody stores them. */
import type { BaseContent } from '../base-content.ts';
import { type DeckWords, newDeck } from './new-deck.ts';
import { type FactWords, newFact } from './new-fact.ts';
import { type LibraryWords, newLibrary } from './new-library.ts';
import { type ModuleWords, newModule } from './new-module.ts';
import { newTerm, type TermWords } from './new-term.ts';
import { proven, type Start } from './start.ts';

export type Wanted =
  | { readonly kind: 'module'; readonly words: ModuleWords }
  | { readonly kind: 'term'; readonly words: TermWords }
  | { readonly kind: 'deck'; readonly words: DeckWords }
  | { readonly kind: 'fact'; readonly words: FactWords };

export function startIn(content: BaseContent, wanted: Wanted): Start {
  return proven(started(content, wanted), content.base);
}

export function startLibrary(words: LibraryWords): Start {
  return proven(newLibrary(words), 'en');
}

function started(content: BaseContent, wanted: Wanted): Start {
  switch (wanted.kind) {
    case 'module':
      return newModule(wanted.words, content);
    case 'term':
      return newTerm(wanted.words, content);
    case 'deck':
      return newDeck(wanted.words, content);
    case 'fact':
      return newFact(wanted.words, content);
  }
}
