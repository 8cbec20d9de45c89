/** The path of a book → the book as the content is now, apart from the quick preview: printing may take as long as it needs. */
import { Graph } from '../graph/graph.ts';
import type { Anchor } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { bookName, type PrintId } from './book-id.ts';
import type { Environment } from './environment.ts';
import { needsFile } from './needed.ts';
import { faultyFiles, isBasic } from './preview-faults.ts';
import { loopTurn } from './preview-pace.ts';
import { bookPath, booksOf, citedBook } from './preview-paths.ts';
import { allTargets } from './request.ts';
import { type LastFolios, makeTasks } from './tasks.ts';

export interface Printed {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Of an edition that everybody may have: what decks, plans and glossary cite. */
  readonly folios: { readonly book: string; readonly pages: ReadonlyMap<Anchor, string> } | undefined;
}

export interface Printing {
  /** Undefined where nothing of that name can be printed, or errors stand in what it needs. */
  print(path: string): Promise<Printed | undefined>;
  /** The books whose page numbers others cite. */
  cited(): Promise<readonly string[]>;
}

/** One print at a time: the caller waits for each. */
export function openPrinting(environment: Environment, lastFolios: LastFolios): Printing {
  // Composing a long book must not keep pages waiting.
  const graph = new Graph({ pause: loopTurn });
  const tasks = makeTasks(environment, { lastFolios });

  async function readyLibrary(): Promise<Ready | undefined> {
    graph.nextRound();
    const faults = await graph.pull(tasks.content.faults, null);
    const errors = faultyFiles(faults);
    if (errors.some(isBasic)) return undefined;
    return { library: await graph.pull(tasks.content.library, null), errors };
  }

  return {
    cited: async () => {
      const ready = await readyLibrary();
      return ready === undefined ? [] : allTargets(ready.library).flatMap(citedBook);
    },
    print: async (path) => {
      const ready = await readyLibrary();
      const print = ready === undefined ? undefined : wholeBooks(ready).get(path);
      if (print === undefined) return undefined;
      const { artifact, pages, folios } = await graph.pull(tasks.books.printed, print);
      const cites = print.edition !== 'facilitator';
      return {
        path,
        bytes: artifact.bytes,
        pages,
        folios: cites ? { book: bookName(print), pages: folios } : undefined,
      };
    },
  };
}

interface Ready {
  readonly library: Library;
  /** The files that errors stand in. */
  readonly errors: readonly string[];
}

/** What can be printed now, by path. */
function wholeBooks({ library, errors }: Ready): ReadonlyMap<string, PrintId> {
  const books = allTargets(library)
    .filter((target) => target.kind === 'handbook')
    .filter((target) => !errors.some((path) => needsFile(target, path, library)));
  return new Map(books.flatMap(booksOf).map((print) => [bookPath(print), print]));
}
