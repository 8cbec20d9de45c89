/**
 * Saves and visits → looks at the project, the newest at once; the PDF of a deck that somebody reads as soon as the deck
 * is shown; books when nothing else is to be done. Looks, decks and books wait only for their own kind.
 */
import type { Clock } from '../ports/clock.ts';
import type { Preview, PreviewPrint, PreviewView } from './preview.ts';
import { type Bell, openBell } from './preview-bell.ts';
import { openHeld } from './preview-held.ts';

export interface Audience {
  /** The paths of the pages that are open. */
  open(): readonly string[];
  /** `milliseconds` since the save or the visit that this view answers. */
  show(view: PreviewView, milliseconds: number): void;
  /** A PDF is another, or could not be made. */
  printed(path: string, print: PreviewPrint, milliseconds: number): void;
  /** Something went wrong that is no fault of the content; the next save is looked at all the same. */
  failed(error: unknown): void;
}

export interface Desk {
  /** Something in the project is another. */
  changed(): void;
  /** Somebody looks at a path. */
  asked(path: string): void;
  /** Resolves when nothing is at work any more; a print under way has to be ended by closing the browser. */
  close(): Promise<void>;
}

/** Milliseconds without a save after which a person seems to read rather than write. */
const usualQuiet = 5000;

export interface DeskOptions {
  readonly clock: Clock;
  readonly quiet?: number;
}

export function openDesk(
  preview: Preview,
  audience: Audience,
  { clock, quiet = usualQuiet }: DeskOptions,
): Desk {
  const [looks, books] = [openBell(), openBell()];
  const [visited, wanted] = [new Set<string>(), new Set<string>()];
  const held = openHeld(() => clock.elapsed());
  /** By path, what was given to the press, whether or not a PDF came of it. */
  const tried = new Map<string, object>();
  let closed = false;
  let since = clock.elapsed();
  let deckPrints: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let firstPrint = true;

  const lookSoon = (): void => {
    if (!looks.rung()) since = clock.elapsed();
    looks.ring();
  };
  const printLater = (): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(books.ring, quiet);
  };
  const openPaths = (): readonly string[] => [
    ...new Set([...audience.open().filter((path) => path.endsWith('.pdf')), ...held.paths()]),
  ];

  async function look(): Promise<void> {
    const begun = since;
    const open = new Set([...audience.open(), ...held.paths(), ...visited]);
    visited.clear();
    // What failed may be printed now.
    tried.clear();
    for await (const view of preview.look([...open], looks.heard())) {
      if (closed) return;
      audience.show(view, clock.elapsed() - begun);
      printOpenDecks();
      // Who has a PDF open reads that first; the rest of the view takes the time a printer needs.
      await Promise.race([deckPrints, looks.heard()]);
      // What was saved meanwhile is shown instead of the rest of what was before.
      if (looks.rung()) break;
    }
    printLater();
  }

  /** Says whether there is a new one. */
  async function print(path: string): Promise<boolean> {
    const begun = clock.elapsed();
    const printed = await preview.print(path);
    if (closed || printed === undefined) return false;
    audience.printed(path, printed, clock.elapsed() - begun);
    return printed.isNew;
  }

  /** Those shown otherwise than when they were printed last. */
  async function printDecks(): Promise<void> {
    for (const path of openPaths()) {
      const sheet = preview.sheet(path);
      if (closed || sheet === undefined || tried.get(path) === sheet) continue;
      tried.set(path, sheet);
      const isNew = await print(path);
      // The start page tells how large it is.
      if (isNew && audience.open().includes('index.html')) lookSoon();
    }
  }

  /** One at a time, so the newest comes last. */
  function printOpenDecks(): void {
    deckPrints = deckPrints.then(printDecks).catch(audience.failed);
  }

  /** What was asked for comes first; page numbers are renewed only while somebody can see them. */
  async function nextBooks(): Promise<readonly string[]> {
    const asked = [...wanted];
    wanted.clear();
    const open = openPaths();
    if (!firstPrint && audience.open().length + open.length === 0) return asked;
    return [...new Set([...asked, ...open, ...(await preview.citedBooks())])];
  }

  async function printBooks(): Promise<void> {
    for (const path of await nextBooks()) {
      if (closed) return;
      // Decks have a lane of their own.
      if (preview.sheet(path) === undefined && (await print(path))) lookSoon();
    }
    firstPrint = false;
  }

  /** Whatever happens in one turn, the next ring is answered. */
  async function keep(bell: Bell, turn: () => Promise<void>): Promise<void> {
    for (await bell.next(); !closed; await bell.next()) await turn().catch(audience.failed);
  }

  const work = Promise.all([keep(looks, look), keep(books, printBooks)]);
  return {
    changed: lookSoon,
    asked: (path) => {
      if (path.endsWith('.pdf')) {
        held.opened(path);
        // One that failed is tried again for whoever asks again.
        tried.delete(path);
        wanted.add(path);
        books.ring();
        printOpenDecks();
        return;
      }
      if (!path.endsWith('.html')) return;
      visited.add(path);
      // Only the start page waits for a visitor; the others are kept ready.
      if (path === 'index.html') lookSoon();
      else printLater();
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      for (const bell of [looks, books]) bell.ring();
      await work;
      await deckPrints;
    },
  };
}
