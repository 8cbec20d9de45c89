/** Tasks from a handbook to what its pages are made of besides its own text: numbers of slides, styles, faces and pictures. */
import { derived, source } from '../graph/graph.ts';
import type { Locators } from '../model/locators.ts';
import type { PressFile } from '../ports/press.ts';
import { type BookId, bookName } from './book-id.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import type { TemplateTasks } from './template-tasks.ts';

interface Parts {
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
}

const byId = (id: string): string => id;

export function bookSourceTasks(
  environment: Environment,
  { templates, documents }: Parts,
  multipleOf: () => number,
) {
  /** The slide numbers printed are the companion deck's, and in a plan those of the plan's deck. */
  const slides = derived(
    'companion slides',
    bookName,
    async (book: BookId, ask): Promise<Locators['slides']> => {
      const { companion, plans } = await ask(documents.bookBody, book);
      const decks = new Set([companion, ...plans.map((plan) => plan.deck)].map((deck) => deck?.id));
      const all = await ask(documents.slides, null);
      const own = [...all].map(
        ([anchor, locators]) => [anchor, locators.filter((each) => decks.has(each.deck))] as const,
      );
      return new Map(own.filter(([, locators]) => locators.length > 0));
    },
  );

  const files = derived(
    'book files',
    () => '',
    async (_input: null, ask): Promise<ReadonlyMap<string, PressFile>> => {
      const encoder = new TextEncoder();
      const styles = await ask(templates.texts, { folders: ['handbook'], ending: '.css' });
      const fonts = await ask(templates.fonts, null);
      return new Map<string, PressFile>([
        ...[...styles].map(([path, css]): [string, PressFile] => [
          path,
          { type: 'text/css', bytes: encoder.encode(css) },
        ]),
        ...[...fonts].map(([name, bytes]): [string, PressFile] => [
          `fonts/${name}`,
          { type: 'font/woff2', bytes },
        ]),
      ]);
    },
  );

  const picture = source('book picture', byId, async (file: string) =>
    environment.project.read(`content/pictures/${file}`),
  );

  /** Those a book shows. */
  const pictures = derived(
    'book pictures',
    bookName,
    async (book: BookId, ask): Promise<ReadonlyMap<string, PressFile>> => {
      const { pictureFiles } = await import('../write/handbook-pdf/drawings.ts');
      const wanted = pictureFiles(await ask(documents.boundBook, book));
      const found = new Map<string, PressFile>();
      for (const file of wanted) {
        const bytes = await ask(picture, file);
        const type = file.toLowerCase().endsWith('.png') ? 'image/png' : 'image/jpeg';
        if (bytes !== undefined) found.set(file, { type, bytes });
      }
      return found;
    },
  );

  const multiple = source(
    'multiple of pages',
    () => '',
    (_input: null) => multipleOf(),
  );

  return { slides, files, pictures, multiple };
}
