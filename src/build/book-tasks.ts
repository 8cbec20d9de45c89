/** Tasks from a handbook to its printed file and the page of everything in it. */
import type { Handbook } from '../compose/handbook/handbook.ts';
import { type Ask, derived, source, type Task } from '../graph/graph.ts';
import { type Anchor, moduleAnchor } from '../model/ids.ts';
import type {
  BookOptions,
  BookStep,
  BookTools,
  PrintedBook,
} from '../write/handbook-pdf/write-handbook-pdf.ts';
import { type BookId, bookName, type PrintId } from './book-id.ts';
import { bookSourceTasks } from './book-source-tasks.ts';
import type { DocumentTasks } from './document-tasks.ts';
import type { Environment } from './environment.ts';
import { hashSources } from './hash-sources.ts';
import { type ChapterPrint, chapterPath } from './print-order.ts';
import { recalled, remembered } from './recalled.ts';
import type { TemplateTasks } from './template-tasks.ts';

export type BookTasks = ReturnType<typeof bookTasks>;

interface Parts {
  readonly templates: TemplateTasks;
  readonly documents: DocumentTasks;
}

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
  const { slides, files, pictures, multiple } = bookSourceTasks(
    environment,
    { templates, documents },
    multipleOf,
  );

  /** The hash of all that its pages are made of, whatever is printed of it and on which paper. */
  const hash = derived('book sources', bookName, async (book: BookId, ask) =>
    hashSources({
      handbook: await ask(documents.boundBook, book),
      pictures: await ask(pictures, book),
      slides: await ask(slides, book),
      participant: book.edition === 'facilitator' ? await participantFolios(book, ask) : undefined,
      multipleOf: await ask(multiple, null),
      templates: await ask(templates.state, 'handbook'),
      fonts: await ask(templates.state, 'fonts'),
    }),
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

  const printWhole = async (print: PrintId, ask: Ask): Promise<PrintedBook> => {
    const { tools, handbook, options } = await supplies(print, ask);
    const [first = print.paper] = handbook.papers;
    const plan = first === print.paper ? {} : { plan: (await ask(printed, { ...print, paper: first })).plan };
    const title = `the handbook ${print.id} (${print.edition}) on ${print.paper}`;
    const progress = (step: BookStep) => environment.progress(`Printing ${title}: ${step}`);
    const { writeHandbookPdf } = await import('../write/handbook-pdf/write-handbook-pdf.ts');
    const known = await drawings(print, ask);
    return writeHandbookPdf({ ...tools, progress, drawings: known }, handbook, { ...options, ...plan });
  };

  /** Lines break alike on all papers: what the first one taught holds on the others, which are read back as well. */
  const printed: Task<PrintId, PrintedBook> = remembered(environment, 'handbook pdf', printName, {
    sources: async (print: PrintId, ask) => [await ask(hash, print), print.paper],
    make: printWhole,
  });

  /** An edit of the text leaves them; the editions of a book share them. */
  const drawings = async (print: PrintId, ask: Ask): Promise<ReadonlyMap<string, string>> => {
    const handbook = await ask(documents.boundBook, print);
    const { drawFigures, drawnOf } = await import('../write/handbook-pdf/drawings.ts');
    const { geometryOf } = await import('../write/handbook-pdf/geometry.ts');
    return recalled(
      environment,
      'book drawings',
      async () => [drawnOf(handbook), print.paper],
      async () => drawFigures(handbook, geometryOf(print.paper)),
    );
  };

  const printChapter = async (print: ChapterPrint, ask: Ask): Promise<PrintedBook> => {
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
  };

  /** What the chapter lacks is found in the participants' book. */
  const chapter = remembered(environment, 'chapter pdf', chapterPath, {
    sources: async (print: ChapterPrint, ask) => [
      await ask(hash, print),
      await participantFolios(print, ask),
      print,
    ],
    make: printChapter,
  });

  const readPages = async (print: PrintId, ask: Ask): Promise<ReadonlyMap<Anchor, string>> => {
    const { tools, handbook, options } = await supplies(print, ask);
    environment.progress(`Reading the page numbers of the handbook ${print.id}`);
    const { readFolios } = await import('../write/handbook-pdf/write-handbook-pdf.ts');
    return readFolios(tools, handbook, options);
  };

  /** Of a book that is not made itself. */
  const pagesRead = remembered(environment, 'handbook pages', printName, {
    sources: async (print: PrintId, ask) => [await ask(hash, print), print.paper],
    make: readPages,
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

  return { printed, chapter, folios, pictures, hash, supplies };
}
