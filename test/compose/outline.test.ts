/** The small library's documents, as outlines: re-record them with `npx vitest run test/compose -u` and read the difference. */
import { expect, test } from 'vitest';
import { smallLibrary } from '../library/small.ts';
import { composed } from './composed.ts';
import { bookOutline, deckOutline, glossaryOutline } from './outline.ts';

const { deck, book, glossary } = composed(smallLibrary);

test('a deck', () => expect(deckOutline(deck)).toMatchFileSnapshot('goldens/deck.txt'));
test('a handbook', () => expect(bookOutline(book)).toMatchFileSnapshot('goldens/handbook.txt'));
test('a glossary', () => expect(glossaryOutline(glossary)).toMatchFileSnapshot('goldens/glossary.txt'));
