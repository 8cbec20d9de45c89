/** Tasks from the library to documents that know each other's numbers. */
import { bindHandbook } from '../compose/handbook/compose-handbook.ts';
import { composeSession } from '../compose/session/compose-session.ts';
import { derived } from '../graph/graph.ts';
import { type BookId, bookName } from './book-id.ts';
import type { ContentTasks } from './content-tasks.ts';
import { baseKey } from './deck-key.ts';
import { glossaryAddresses, slideLocators } from './numbers.ts';

export type DocumentTasks = ReturnType<typeof documentTasks>;

export function documentTasks(content: ContentTasks) {
  const { bookBody, glossary } = content;
  const only = () => '';

  const boundBook = derived('bound handbook', bookName, async (book: BookId, ask) => {
    const entries = (await ask(glossary, null)).letters.flatMap((letter) => letter.entries);
    return bindHandbook(await ask(bookBody, book), entries);
  });

  /** Those of the decks their recipes describe first: what books and pages print. */
  const slides = derived('slide numbers', only, async (_input: null, ask) => {
    const library = await ask(content.library, null);
    const decks = [...library.decks.keys()].map((id) => ask(content.deck, baseKey(id)));
    return slideLocators(await Promise.all(decks));
  });

  const addresses = derived('addresses', only, async (_input: null, ask) =>
    glossaryAddresses((await ask(content.library, null)).terms.keys()),
  );

  const session = derived(
    'session',
    (id: string) => id,
    async (id, ask) => {
      const library = await ask(content.library, null);
      const recipe = library.sessions.get(id);
      if (recipe === undefined) throw new Error(`the session plan ${id} was asked for but has no recipe`);
      return composeSession(library, recipe);
    },
  );

  return { session, bookBody, boundBook, glossary, slides, addresses };
}
