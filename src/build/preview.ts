/** A project held open → what its pages look like now, part by part, the last good view standing where an error stands. */
import { type Ask, Graph } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Anchor } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { SourceText } from '../model/span.ts';
import { bookName } from './book-id.ts';
import { deckName } from './deck-key.ts';
import type { Environment } from './environment.ts';
import { needsFile } from './needed.ts';
import { faultyFiles, inOrder, isBasic } from './preview-faults.ts';
import { type FindText, openFinding } from './preview-find.ts';
import { belongsTo } from './preview-paths.ts';
import { openPrinting, type Printed } from './preview-print.ts';
import { printSheet, type Sheet } from './preview-sheets.ts';
import { measureDeck, type PreviewMemory, type Step, showPortal, showTarget } from './preview-steps.ts';
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
  /** Looks at the files anew; first what is wrong, then parts as they are ready, those of the open paths first. One at a time. */
  look(open: readonly string[]): AsyncGenerator<PreviewView, void, undefined>;
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
  const graph = new Graph();
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
  const ask: Ask = (task, input) => graph.pull(task, input);

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

  async function* look(open: readonly string[]): AsyncGenerator<PreviewView, void, undefined> {
    graph.nextRound();
    looks += 1;
    const shown = new Set<string>();
    for (const [part, step] of await openSteps(open)) {
      shown.add(part);
      yield viewOf(await attempt(part, () => step({ tasks, ask, memory })));
    }
    const now = await attempt('the content', check);
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
      const change = await attempt(part, () => step({ tasks, ask, memory }));
      yield viewOf(change);
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
      troubles.set(part, troubleOf(part, error));
      return undefined;
    }
  }

  const citedBooks = async () => (await attempt('page numbers', printing.cited)) ?? [];

  return { look, print, sheet: (path) => memory.sheets.get(path), find: openFinding(tasks, ask), citedBooks };
}

/** Pages first and the browser's work after them, for it is slow; the start page, slowest, only where somebody looks at it. */
function stepsFor(
  library: Library,
  open: readonly string[],
  blocked: (target: Target) => boolean,
  { files, fits }: PreviewMemory,
): readonly (readonly [string, Step])[] {
  const all = allTargets(library);
  const isOpen = (target: Target): boolean => open.some((path) => belongsTo(target, path));
  const targets = all
    .filter((target) => !blocked(target))
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const decks = targets.filter((target) => target.kind === 'deck');
  for (const id of fits.keys()) if (!decks.some((deck) => deckName(deck) === id)) fits.delete(id);
  const portalWanted =
    targets.length === all.length && (open.includes('index.html') || !files.has('index.html'));
  return [
    ...targets.map((target) => [partName(target), showTarget(target)] as const),
    ...(portalWanted ? [['the start page', showPortal(all)] as const] : []),
    ...decks.map((deck) => [`the fit of ${deckName(deck)}`, measureDeck(deck)] as const),
  ];
}

function partName(target: Target): string {
  if (target.kind === 'glossary') return 'the glossary';
  return target.kind === 'deck' ? deckName(target) : target.id;
}

/** What has no recipe any more is not served any more. */
function forget({ files, slides, sheets }: PreviewMemory, targets: readonly Target[]): void {
  const owned = (path: string): boolean =>
    path === 'index.html' || targets.some((target) => belongsTo(target, path));
  for (const each of [files, sheets]) for (const path of each.keys()) if (!owned(path)) each.delete(path);
  for (const id of slides.keys())
    if (!targets.some((target) => target.kind === 'deck' && deckName(target) === id)) slides.delete(id);
}
