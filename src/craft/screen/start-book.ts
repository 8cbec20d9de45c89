/** Starts what a page of a book can do. Sent to the browser as text: see `page-nouns.ts`. */
import type { BookParts } from './book-script.ts';
import type { BookWindow } from './book-window.ts';

export function startBook(window: BookWindow, parts: BookParts): void {
  if (parts.leadOn(window)) return;
  parts.watchTerms(window);
  parts.makeBookSearch(window, {
    find: (places, question) => parts.findPlaces(places, question, parts.findSlides),
    keys: parts.makeLinkKeys,
  });
}
