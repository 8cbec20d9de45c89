/** A project held open → what its pages look like now, part by part, the last good view standing where an error stands. */
import { type Ask, Graph, OvertakenError } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Anchor } from '../model/ids.ts';
import type { SourceText } from '../model/span.ts';
import { bookName } from './book-id.ts';
import type { Environment } from './environment.ts';
import { needsFile } from './needed.ts';
import { faultyFiles, inOrder, isBasic } from './preview-faults.ts';
import { type FindText, openFinding } from './preview-find.ts';
import { loopTurn, pulled, readingTime, unlessOvertaken } from './preview-pace.ts';
import { forget, partName, stepsFor } from './preview-parts.ts';
import { belongsTo } from './preview-paths.ts';
import { openPrinting, type Printed } from './preview-print.ts';
import { printSheet, type Sheet } from './preview-sheets.ts';
import { type PreviewMemory, type Step, showTarget } from './preview-steps.ts';
import { type Trouble, troubleOf } from './preview-trouble.ts';
import { allTargets, type Target } from './request.ts';
import { makeTasks } from './tasks.ts';

export interface PreviewView extends Checked {
  /** The last good bytes by path below the output folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What failed without being a fault of the content. */
  readonly troubles: readonly Trouble[];
  /** The address that opens a file in the editor; undefined where none is chosen. */
  readonly editor: string | undefined;
  /** Counts the looks: views of one look belong to one save. */
  readonly look: number;
  /** What changed since the view before, in a few words. */
  readonly change: string | undefined;
}

interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: readonly SourceText[];
}

export interface PreviewPrint {
  readonly view: PreviewView;
  /** False where it failed, as the view tells. */
  readonly isNew: boolean;
}

export interface Preview {
  /**
   * Looks at the files anew: the open paths, what is wrong, then the other parts as they are ready. One at a time.
   * Ends early where it is overtaken, once the open paths are shown.
   */
  look(open: readonly string[], overtaken?: Promise<void>): AsyncGenerator<PreviewView, void, undefined>;
  /** What the PDF of a deck would be printed of: another object once the deck is shown otherwise; undefined of what is no deck. */
  sheet(path: string): object | undefined;
  /** Prints in the background of looks, unless nothing is new. Decks one at a time, and books. */
  print(path: string): Promise<PreviewPrint | undefined>;
  /** Where a text of a page was written, in the content as it was at the last look. */
  readonly find: FindText;
  /** The books whose page numbers decks and glossary cite. */
  citedBooks(): Promise<readonly string[]>;
}

/** `slowPress` prints books, for which nobody is to wait. */
export function openPreview(environment: Environment, slowPress = environment.press): Preview {
  const folios = new Map<string, ReadonlyMap<Anchor, string>>();
  const lastFolios = (book: Parameters<typeof bookName>[0]) => folios.get(bookName(book)) ?? new Map();
  const graph = new Graph({ pause: loopTurn });
  const tasks = makeTasks(environment, { lastFolios });
  const printing = openPrinting({ ...environment, press: slowPress }, lastFolios);
  const memory: PreviewMemory = {
    files: new Map(),
    slides: new Map(),
    fits: new Map(),
    pages: new Map(),
    sheets: new Map(),
  };
  const printedOf = new Map<string, object>();
  const troubles = new Map<string, Trouble>();
  let ask: Ask = graph.ofThisRound();

  let checked: Checked = { diagnostics: [], texts: [] };
  let editor: string | undefined;
  let looks = 0;

  const check = async (): Promise<Checked> => ({
    diagnostics: await ask(tasks.content.faults, null),
    texts: await ask(tasks.content.texts, null),
  });

  const viewOf = (change: string | undefined): PreviewView => ({
    diagnostics: inOrder([...checked.diagnostics, ...[...memory.fits.values()].flat()]),
    texts: checked.texts,
    files: new Map(memory.files),
    troubles: [...troubles.values()],
    editor,
    look: looks,
    change,
  });

  async function* look(
    open: readonly string[],
    overtaken: Promise<void> = new Promise(() => {}),
  ): AsyncGenerator<PreviewView, void, undefined> {
    graph.nextRound();
    ask = graph.ofThisRound();
    looks += 1;
    const inTime = unlessOvertaken(overtaken);
    const shown = new Set<string>();
    for (const [part, step] of await openSteps(open)) {
      shown.add(part);
      yield viewOf(await attempt(part, () => step({ tasks, ask, memory })));
    }
    // Browsers come for what was shown; what follows would keep them waiting.
    if (shown.size > 0) await inTime(readingTime());
    const found = await inTime(attempt('the content', check));
    if (found === undefined) return;
    const now = found.done;
    checked = now ?? checked;
    yield viewOf(undefined);
    const errors = faultyFiles(checked.diagnostics);
    if (now === undefined || errors.some(isBasic)) return;
    const library = await ask(tasks.content.library, null);
    editor = library.project.editor;
    forget(memory, allTargets(library));
    const blocked = (target: Target) => errors.some((path) => needsFile(target, path, library));
    for (const [part, step] of stepsFor(library, open, blocked, memory)) {
      if (shown.has(part)) continue;
      const made = await inTime(attempt(part, () => step({ tasks, ask, memory })));
      if (made === undefined) return;
      yield viewOf(made.done);
    }
  }

  /** What somebody looks at, before everything is checked: where all was well, and the files can still be read and joined. */
  async function openSteps(open: readonly string[]): Promise<readonly (readonly [string, Step])[]> {
    if (looks === 1 || faultyFiles(checked.diagnostics).length > 0 || troubles.size > 0) return [];
    const found = await attempt('the content', () => ask(tasks.content.structureFaults, null));
    if (found === undefined || faultyFiles(found).length > 0) return [];
    return allTargets(await ask(tasks.content.library, null))
      .filter((target) => open.some((path) => belongsTo(target, path)))
      .map((target) => [partName(target), showTarget(target)] as const);
  }

  async function print(path: string): Promise<PreviewPrint | undefined> {
    const [before, sheet] = [memory.files.get(path), memory.sheets.get(path)];
    if (sheet !== undefined && printedOf.get(path) === sheet) return undefined;
    const isDone = await attempt(path, async () => {
      if (sheet === undefined) accept(await printing.print(path));
      else acceptSheet(path, sheet, await printSheet(sheet, environment.press));
      return true;
    });
    const isNew = memory.files.get(path) !== before;
    return isNew || isDone === undefined ? { view: viewOf(undefined), isNew } : undefined;
  }

  function acceptSheet(path: string, sheet: Sheet, bytes: Uint8Array): void {
    // The deck may be gone meanwhile.
    if (!memory.sheets.has(path)) return;
    memory.files.set(path, bytes);
    printedOf.set(path, sheet);
  }

  function accept(printed: Printed | undefined): void {
    if (printed === undefined) return;
    const { path, bytes, pages, folios: found } = printed;
    memory.files.set(path, bytes);
    memory.pages.set(path, pages);
    if (found !== undefined) folios.set(found.book, found.pages);
  }

  /** What cannot be made leaves the last good view standing and says why. */
  async function attempt<T>(part: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      troubles.delete(part);
      return result;
    } catch (error) {
      if (error instanceof OvertakenError) return undefined;
      troubles.set(part, troubleOf(part, error));
      return undefined;
    }
  }

  const citedBooks = async () => (await attempt('page numbers', printing.cited)) ?? [];

  return {
    look,
    print,
    sheet: (path) => memory.sheets.get(path),
    find: openFinding(tasks, (task, input) => pulled(graph, task, input)),
    citedBooks,
  };
}
