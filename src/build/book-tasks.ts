/** Tasks from a handbook to its printed file and the page of everything in it. */
import { derived, source } from '../graph/graph.ts';
import type { Anchor } from '../model/ids.ts';
import type { Locators } from '../model/locators.ts';
import type { PressFile } from '../ports/press.ts';
import { pictureFiles } from '../write/handbook-pdf/drawings.ts';
import type { ContentTasks } from './content-tasks.ts';
import { type BookId, bookName, type DocumentTasks, type PrintId } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type BookTasks = ReturnType<typeof bookTasks>;

interface Parts {
  readonly content: ContentTasks;
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
}

const byId = (id: string): string => id;

export function bookTasks(environment: Environment, { content, templates, documents }: Parts) {
  /** The slide numbers printed are the companion deck's. */
  const slides = derived(
    'companion slides',
    (id: string) => id,
    async (id, ask): Promise<Locators['slides']> => {
      const deck = (await ask(content.library, null)).handbooks.get(id)?.deck?.value;
      const all = await ask(documents.slides, null);
      const own = [...all].map(
        ([anchor, locators]) => [anchor, locators.filter((each) => each.deck === deck)] as const,
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

  const printed = derived(
    'handbook pdf',
    (print: PrintId) => `${bookName(print)} ${print.paper}`,
    async (print, ask) => {
      const tools = {
        press: environment.press,
        templates: await ask(templates.opened, { folders: ['handbook'], escape: 'html' }),
        files: await ask(files, null),
        pictures: await ask(pictures, print),
      };
      const handbook = await ask(documents.boundBook, print);
      const locators: Locators = {
        folios: new Map(),
        slides: await ask(slides, print.id),
        addresses: new Map(),
      };
      environment.progress(`Printing the handbook ${print.id} on ${print.paper}`);
      const { writeHandbookPdf } = await import('../write/handbook-pdf/write-handbook-pdf.ts');
      return writeHandbookPdf(tools, handbook, { paper: print.paper, locators });
    },
  );

  /** Pages of the edition, the same on every paper. */
  const folios = derived(
    'folios',
    bookName,
    async (book: BookId, ask): Promise<ReadonlyMap<Anchor, string>> => {
      const [paper = 'a4'] = (await ask(documents.boundBook, book)).papers;
      return (await ask(printed, { ...book, paper })).folios;
    },
  );

  return { printed, folios };
}
