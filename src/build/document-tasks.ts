/** Tasks from the library to documents that know each other's numbers. */
import { composeGlossary } from '../compose/glossary/compose-glossary.ts';
import { bindHandbook, composeHandbook } from '../compose/handbook/compose-handbook.ts';
import { composeSession } from '../compose/session/compose-session.ts';
import { derived } from '../graph/graph.ts';
import type { Edition, Paper } from '../model/recipe.ts';
import type { ContentTasks } from './content-tasks.ts';
import { baseKey } from './deck-key.ts';
import { glossaryAddresses, slideLocators } from './numbers.ts';

export interface BookId {
  readonly id: string;
  readonly edition: Edition;
}

export interface PrintId extends BookId {
  readonly paper: Paper;
}

export function bookName({ id, edition }: BookId): string {
  return `${id} ${edition}`;
}

export type DocumentTasks = ReturnType<typeof documentTasks>;

export function documentTasks(content: ContentTasks) {
  const only = () => '';

  const bookBody = derived('handbook', bookName, async ({ id, edition }: BookId, ask) => {
    const library = await ask(content.library, null);
    const recipe = library.handbooks.get(id);
    if (recipe === undefined) throw new Error(`the handbook ${id} was asked for but has no recipe`);
    return composeHandbook(library, recipe, edition, await ask(content.recogniser, null));
  });

  /** Where-used names the sections of every handbook. */
  const glossary = derived('glossary', only, async (_input: null, ask) => {
    const library = await ask(content.library, null);
    const books = await Promise.all(
      [...library.handbooks.keys()].map((id) => ask(bookBody, { id, edition: 'participant' })),
    );
    const chapters = books.flatMap((book) => book.parts.flatMap((part) => part.chapters));
    return composeGlossary(library, chapters, await ask(content.recogniser, null));
  });

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
