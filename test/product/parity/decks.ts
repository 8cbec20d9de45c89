/** The library that ships → its decks as composed and cut, their figures, and its books, without a browser. */
import { fileURLToPath } from 'node:url';
import { keysOf } from '../../../src/build/deck-key.ts';
import { siteBook } from '../../../src/build/site-edition.ts';
import { makeTasks } from '../../../src/build/tasks.ts';
import type { Deck } from '../../../src/compose/deck/deck.ts';
import type { Handbook } from '../../../src/compose/handbook/handbook.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { projectFiles } from '../../../src/host/files.ts';
import type { DeckFigure } from '../../../src/lay/deck-figure.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Press } from '../../../src/ports/press.ts';

export interface KnownDeck {
  readonly deck: Deck;
  readonly figures: ReadonlyMap<string, DeckFigure>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

const unasked = (): never => {
  throw new Error('no browser is needed to know what a deck says');
};
const press: Press = { version: unasked, print: unasked, measure: unasked, picture: unasked };

const openTasks = () =>
  makeTasks({
    project: projectFiles(root),
    tool: projectFiles(root),
    press,
    clock: { today: () => '2026-11-20', elapsed: () => 0 },
    version: '0',
    progress: () => {},
  });

export async function shippedLibrary(): Promise<Library> {
  return new Graph().pull(openTasks().content.library, null);
}

/** The books that have web pages. */
export async function knownBooks(): Promise<readonly Handbook[]> {
  const graph = new Graph();
  const { content, documents } = openTasks();
  const library = await graph.pull(content.library, null);
  const books = [...library.handbooks.values()].flatMap(siteBook);
  return Promise.all(books.map((book) => graph.pull(documents.boundBook, book)));
}

export async function knownDecks(): Promise<readonly KnownDeck[]> {
  const graph = new Graph();
  const { content, decks } = openTasks();
  const library = await graph.pull(content.library, null);
  const keys = [...library.decks.values()].flatMap(keysOf);
  return Promise.all(
    keys.map(async (key) => ({
      deck: await graph.pull(content.deck, key),
      figures: await graph.pull(decks.figures, key),
    })),
  );
}
