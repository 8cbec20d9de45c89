/** The tasks of a preview: those of a build, but nothing a page needs waits for a handbook, which is slow to make and to print. */
import { derived, source } from '../graph/graph.ts';
import { type Anchor, termAnchor } from '../model/ids.ts';
import { bookTasks } from './book-tasks.ts';
import { contentTasks } from './content-tasks.ts';
import { deckTasks } from './deck-tasks.ts';
import { type BookId, bookName, documentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { pictureTasks } from './picture-tasks.ts';
import { siteTasks } from './site-tasks.ts';
import type { Tasks } from './tasks.ts';
import { templateTasks } from './template-tasks.ts';

/** Empty before the first print: a folio's place on a slide is kept free, so no slide moves when it comes. */
export type LastFolios = (book: BookId) => ReadonlyMap<Anchor, string>;

export function previewTasks(environment: Environment, lastFolios: LastFolios): Tasks {
  const content = contentTasks(environment);
  const templates = templateTasks(environment);
  /** Every term has an entry: whoever wants its address alone need not wait for where it is used. */
  const addresses = derived(
    'entry addresses',
    () => '',
    async (_input: null, ask): Promise<ReadonlyMap<Anchor, string>> => {
      const terms = [...(await ask(content.library, null)).terms.keys()].sort();
      return new Map(terms.map((id) => [termAnchor(id), `glossary/${id}.html`]));
    },
  );
  const documents = { ...documentTasks(content), addresses };
  const folios = source('last folios', bookName, lastFolios);
  const books = { ...bookTasks(environment, { content, templates, documents }), folios };
  const decks = deckTasks(environment, { content, templates, documents, books });
  const sites = siteTasks({ content, templates, documents, books });
  const portal = pictureTasks(environment, { content, templates, documents, decks });
  return { content, templates, documents, books, decks, sites, portal };
}
