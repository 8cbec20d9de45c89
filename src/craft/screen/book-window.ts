/** What a book's script uses of a reader's browser besides what a deck's does. */
import type { BookPlace } from './book-place.ts';
import type { PageDocument, PageElement, PageWindow } from './page-nouns.ts';

export interface BookWindow extends PageWindow {
  readonly document: BookDocument;
  /** Set by the script that holds the book's words, once it is loaded. */
  readonly lecternBook?: readonly BookPlace[];
}

interface BookDocument extends PageDocument {
  createElement(name: 'script'): ScriptElement;
  createElement(name: string): PageElement;
}

interface ScriptElement extends PageElement {
  src: string;
}
