/** Tasks from a handbook to its printed file and the page of everything in it. */
import type { Handbook } from '../compose/handbook/handbook.ts';
import { type Ask, derived, source, type Task } from '../graph/graph.ts';
import { type Anchor, moduleAnchor } from '../model/ids.ts';
import type { Locators } from '../model/locators.ts';
import type { PressFile } from '../ports/press.ts';
import type {
  BookOptions,
  BookStep,
  BookTools,
  PrintedBook,
} from '../write/handbook-pdf/write-handbook-pdf.ts';
import { type BookId, bookName, type PrintId } from './book-id.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { type ChapterPrint, chapterPath } from './print-order.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type BookTasks = ReturnType<typeof bookTasks>;

interface Parts {
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
}

const byId = (id: string): string => id;

interface Supplies {
  readonly tools: BookTools;
  readonly handbook: Handbook;
  readonly options: BookOptions;
}

/** What this build is to print. */
interface BookOrders {
  readonly isOrdered: (book: BookId) => boolean;
  readonly multipleOf: () => number;
}

function printName(print: PrintId): string {
  return `${bookName(print)} ${print.paper}`;
}

export function bookTasks(
  environment: Environment,
  { templates, documents }: Parts,
  { isOrdered, multipleOf }: BookOrders,
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

  /** What is needed to print. */
  async function supplies(print: BookId & Pick<BookOptions, 'paper'>, ask: Ask): Promise<Supplies> {
    return {
      tools: {
        press: environment.press,
        templates: await ask(templates.opened, { folders: ['handbook'], escape: 'html' }),
        files: await ask(files, null),
        pictures: await ask(pictures, print),
      },
      handbook: await ask(documents.boundBook, print),
      options: {
        paper: print.paper,
        multipleOf: await ask(multiple, null),
        locators: {
          folios: print.edition === 'facilitator' ? await participantFolios(print, ask) : new Map(),
          slides: await ask(slides, print),
          addresses: new Map(),
        },
      },
    };
  }

  /** A facilitator is asked “which page?” by people who hold the participants' book: that is printed first. */
  const participantFolios = (print: BookId, ask: Ask): Promise<ReadonlyMap<Anchor, string>> =>
    ask(folios, { id: print.id, edition: 'participant' });

  /** Lines break alike on all papers: what the first one taught holds on the others, which are read back as well. */
  const printed: Task<PrintId, PrintedBook> = derived('handbook pdf', printName, async (print, ask) => {
    const { tools, handbook, options } = await supplies(print, ask);
    const [first = print.paper] = handbook.papers;
    const plan = first === print.paper ? {} : { plan: (await ask(printed, { ...print, paper: first })).plan };
    const title = `the handbook ${print.id} (${print.edition}) on ${print.paper}`;
    const progress = (step: BookStep) => environment.progress(`Printing ${title}: ${step}`);
    const { writeHandbookPdf } = await import('../write/handbook-pdf/write-handbook-pdf.ts');
    return writeHandbookPdf({ ...tools, progress }, handbook, { ...options, ...plan });
  });

  /** What the chapter lacks is found in the participants' book. */
  const chapter = derived('chapter pdf', chapterPath, async (print: ChapterPrint, ask) => {
    const { tools, handbook, options } = await supplies(print, ask);
    const locators = { ...options.locators, folios: await participantFolios(print, ask) };
    environment.progress(`Printing the chapter ${print.chapter} on ${print.paper}`);
    const { writeExcerptPdf } = await import('../write/handbook-pdf/write-excerpt-pdf.ts');
    return writeExcerptPdf(tools, handbook, {
      ...options,
      locators,
      chapters: [moduleAnchor(print.chapter)],
      firstFolios: new Map(),
      path: chapterPath(print),
    });
  });

  /** Of a book that is not made itself. */
  const pagesRead = derived('handbook pages', printName, async (print: PrintId, ask) => {
    const { tools, handbook, options } = await supplies(print, ask);
    environment.progress(`Reading the page numbers of the handbook ${print.id}`);
    const { readFolios } = await import('../write/handbook-pdf/write-handbook-pdf.ts');
    return readFolios(tools, handbook, options);
  });

  const ordered = source('book ordered', bookName, isOrdered);

  /** Pages of the edition, the same on every paper. */
  const folios = derived(
    'folios',
    bookName,
    async (book: BookId, ask): Promise<ReadonlyMap<Anchor, string>> => {
      const [paper = 'a4'] = (await ask(documents.boundBook, book)).papers;
      const print: PrintId = { ...book, paper };
      return (await ask(ordered, book)) ? (await ask(printed, print)).folios : ask(pagesRead, print);
    },
  );

  return { printed, chapter, folios, pictures, supplies };
}
