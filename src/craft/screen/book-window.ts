/** What a book's script uses of a reader's browser besides what a deck's does. */
import type { BookPlace } from './book-place.ts';
import type { PageElement, PageWindow } from './page-nouns.ts';

export interface BookWindow extends PageWindow {
  /** Set by the script that holds the book's words, once it is loaded. */
  readonly lecternBook?: readonly BookPlace[];
}

export interface ScriptElement extends PageElement {
  src: string;
}
