/** Tasks from a handbook to its web edition: pages, search, pictures, and what they are shown with. */
import { type Ask, derived, type Turn } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Locators } from '../model/locators.ts';
import { type BookId, bookName } from './book-id.ts';
import type { BookTasks } from './book-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { remembered } from './recalled.ts';
import type { SiteTasks } from './site-tasks.ts';
import { taken } from './taken.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type BookSiteTasks = ReturnType<typeof bookSiteTasks>;

interface Parts {
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
  readonly books: BookTasks;
  readonly sites: SiteTasks;
}

export function bookSiteTasks(environment: Environment, { templates, documents, books, sites }: Parts) {
  /** Pages of the same edition, printed. */
  const locators = derived('book site locators', bookName, async (book: BookId, ask): Promise<Locators> => {
    const { slides, addresses } = await ask(sites.locators, undefined);
    return { slides, addresses, folios: await ask(books.folios, book) };
  });

  const write = async (book: BookId, ask: Ask, turn: Turn): Promise<readonly Artifact[]> => {
    const { siteArtifacts } = await import('../craft/markup/site-assets.ts');
    const { writeHandbookHtml } = await import('../write/handbook-html/write-handbook-html.ts');
    const pictures = await ask(books.pictures, book);
    const made = writeHandbookHtml(await ask(documents.boundBook, book), await ask(locators, book), {
      templates: await ask(templates.opened, { folders: ['handbook-web', 'web'], escape: 'html' }),
      pictures: new Map([...pictures].map(([file, { bytes }]) => [file, bytes])),
    });
    return [...(await taken(made, turn)), ...siteArtifacts(await ask(sites.assets, null))];
  };
  const pages = remembered(environment, 'book site', bookName, {
    sources: async (book: BookId, ask) => ({
      book: await ask(books.hash, book),
      locators: await ask(locators, book),
      templates: await Promise.all(['handbook-web', 'web'].map((name) => ask(templates.state, name))),
    }),
    make: write,
  });

  return { pages };
}
