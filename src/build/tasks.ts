/** All tasks of a build, wired together. */
import { source } from '../graph/graph.ts';
import type { Anchor } from '../model/ids.ts';
import { type BookId, bookName } from './book-id.ts';
import { bookSiteTasks } from './book-site-tasks.ts';
import { bookTasks } from './book-tasks.ts';
import { type ContentWiring, contentTasks } from './content-tasks.ts';
import { deckTasks } from './deck-tasks.ts';
import { documentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { pictureTasks } from './picture-tasks.ts';
import { siteTasks } from './site-tasks.ts';
import { templateTasks } from './template-tasks.ts';

export type Tasks = ReturnType<typeof makeTasks>;

/** Empty before the first print: a folio's place on a slide is kept free, so no slide moves when it comes. */
export type LastFolios = (book: BookId) => ReadonlyMap<Anchor, string>;

export interface Wiring extends ContentWiring {
  /** For a preview, where no page waits for a handbook: the pages of its last print. */
  readonly lastFolios?: LastFolios;
  /** Whether a book is made as well: else its pages are only read where something cites them. */
  readonly isOrdered?: (book: BookId) => boolean;
  /** Of this the number of a book's pages is a multiple. */
  readonly multipleOf?: () => number;
}

export function makeTasks(
  environment: Environment,
  { lastFolios, isOrdered = () => true, multipleOf = () => 1, ...wiring }: Wiring = {},
) {
  const templates = templateTasks(environment);
  const content = contentTasks(environment, templates, wiring);
  const documents = documentTasks(content);
  const printing = bookTasks(environment, { templates, documents }, { isOrdered, multipleOf });
  const books =
    lastFolios === undefined
      ? printing
      : { ...printing, folios: source('last folios', bookName, lastFolios) };
  const decks = deckTasks(environment, {
    content,
    templates,
    documents,
    books,
    isPublic: wiring.isPublic === true,
  });
  const sites = siteTasks(environment, {
    content,
    templates,
    documents,
    books,
    isPublic: wiring.isPublic === true,
  });
  const bookSites = bookSiteTasks(environment, { templates, documents, books, sites });
  const portal = pictureTasks(environment, { content, templates, documents, decks });
  return { content, templates, documents, books, decks, sites, bookSites, portal };
}
