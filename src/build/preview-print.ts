/** The path of a PDF → the PDF as the content is now, apart from the quick preview: printing may take as long as it needs. */
import { Graph } from '../graph/graph.ts';
import type { Anchor } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { bookName, type PrintId } from './book-id.ts';
import type { DeckKey } from './deck-key.ts';
import type { Environment } from './environment.ts';
import { needsFile } from './needed.ts';
import { faultyFiles, isBasic } from './preview-faults.ts';
import { bookPath, booksOf, citedBook, deckPath } from './preview-paths.ts';
import { allTargets, type Target } from './request.ts';
import { type LastFolios, makeTasks } from './tasks.ts';

export interface Printed {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: number | undefined;
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
  const graph = new Graph();
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
      const job = ready === undefined ? undefined : jobs(ready).get(path);
      if (job === undefined) return undefined;
      if (job.kind === 'deck') {
        const { bytes } = await graph.pull(tasks.decks.pdf, job.deck);
        return { path, bytes, pages: undefined, folios: undefined };
      }
      const { artifact, pages, folios } = await graph.pull(tasks.books.printed, job.print);
      const cites = job.print.edition !== 'facilitator';
      return {
        path,
        bytes: artifact.bytes,
        pages,
        folios: cites ? { book: bookName(job.print), pages: folios } : undefined,
      };
    },
  };
}

interface Ready {
  readonly library: Library;
  /** The files that errors stand in. */
  readonly errors: readonly string[];
}

type Job =
  | { readonly kind: 'deck'; readonly deck: DeckKey }
  | { readonly kind: 'book'; readonly print: PrintId };

/** What can be printed now, by path. */
function jobs({ library, errors }: Ready): ReadonlyMap<string, Job> {
  const whole = allTargets(library).filter(
    (target) => !errors.some((path) => needsFile(target, path, library)),
  );
  return new Map(whole.flatMap(jobsOf));
}

function jobsOf(target: Target): readonly (readonly [string, Job])[] {
  if (target.kind === 'glossary' || target.kind === 'session') return [];
  // A preview offers whole books.
  if (target.kind === 'chapter') return [];
  if (target.kind === 'deck') return [[deckPath(target), { kind: 'deck', deck: target }]];
  return booksOf(target).map((print) => [bookPath(print), { kind: 'book', print }] as const);
}
