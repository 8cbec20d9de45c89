/** The script of a book's web pages: search, definitions beside their words, and old addresses that lead on. */
import { makeBookSearch } from './book-search.ts';
import { findPlaces } from './find-places.ts';
import { findSlides } from './find-slides.ts';
import { leadOn } from './lead-on.ts';
import { makeLinkKeys } from './link-keys.ts';
import { startBook } from './start-book.ts';
import { watchTerms } from './watch-terms.ts';

/** Under the names `startBook` asks for. None may use anything from its file: only its text is sent. */
const parts = { findPlaces, findSlides, leadOn, makeBookSearch, makeLinkKeys, watchTerms };

export type BookParts = typeof parts;

const texts = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);

export const bookScript = `(${startBook.toString()})(window, {\n${texts.join(',\n')}\n});\n`;
