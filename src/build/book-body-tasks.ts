/** Tasks from the library to handbooks and glossary, before anybody knows a page: what checks and documents both ask. */
import { composeGlossary } from '../compose/glossary/compose-glossary.ts';
import { composeChapters, composeHandbook } from '../compose/handbook/compose-handbook.ts';
import type { Recogniser } from '../compose/text/recogniser.ts';
import { derived, type Task } from '../graph/graph.ts';
import type { Library } from '../model/library.ts';
import { type BookId, bookName } from './book-id.ts';
import { taken } from './taken.ts';

export interface LibraryTasks {
  readonly library: Task<null, Library>;
  readonly recogniser: Task<null, Recogniser>;
}

export function bookBodyTasks({ library, recogniser }: LibraryTasks) {
  const bookBody = derived('handbook', bookName, async ({ id, edition }: BookId, ask, turn) => {
    const all = await ask(library, null);
    const recipe = all.handbooks.get(id);
    if (recipe === undefined) throw new Error(`the handbook ${id} was asked for but has no recipe`);
    const terms = await ask(recogniser, null);
    const chapters = await taken(composeChapters(all, recipe, edition, terms), turn);
    return composeHandbook(all, recipe, edition, terms, chapters);
  });

  /** As participants have them. */
  const books = derived(
    'handbooks',
    () => '',
    async (_input: null, ask) => {
      const ids = [...(await ask(library, null)).handbooks.keys()];
      return Promise.all(ids.map((id) => ask(bookBody, { id, edition: 'participant' })));
    },
  );

  /** Where-used names the sections of every handbook. */
  const glossary = derived(
    'glossary',
    () => '',
    async (_input: null, ask) => {
      const chapters = (await ask(books, null)).flatMap((book) =>
        book.parts.flatMap((part) => part.chapters),
      );
      return composeGlossary(await ask(library, null), chapters, await ask(recogniser, null));
    },
  );

  return { bookBody, books, glossary };
}
