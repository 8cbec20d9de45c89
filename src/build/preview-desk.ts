/** Saves and visits → looks at the project, the newest at once, and prints when nothing else is to be done. */
import type { Clock } from '../ports/clock.ts';
import type { Preview, PreviewView } from './preview.ts';
import { openBell } from './preview-bell.ts';

export interface Audience {
  /** The paths of the pages that are open. */
  open(): readonly string[];
  /** `milliseconds` since the save, the visit or the print that this view answers. */
  show(view: PreviewView, milliseconds: number): void;
  printed(path: string, milliseconds: number): void;
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
  const [looks, prints] = [openBell(), openBell()];
  const [visited, wanted] = [new Set<string>(), new Set<string>()];
  let closed = false;
  let since = clock.elapsed();
  let timer: NodeJS.Timeout | undefined;
  let firstPrint = true;

  const lookSoon = (): void => {
    if (!looks.rung()) since = clock.elapsed();
    looks.ring();
  };
  const printLater = (): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(prints.ring, quiet);
  };

  async function keepLooking(): Promise<void> {
    for (await looks.next(); !closed; await looks.next()) {
      const begun = since;
      const open = new Set([...audience.open(), ...visited]);
      visited.clear();
      for await (const view of preview.look([...open])) {
        if (closed) return;
        audience.show(view, clock.elapsed() - begun);
        // What was saved meanwhile is shown instead of the rest of what was before.
        if (looks.rung()) break;
      }
      printLater();
    }
  }

  /** What was asked for comes first; page numbers are renewed only while somebody can see them. */
  async function nextPrints(): Promise<readonly string[]> {
    const asked = [...wanted];
    wanted.clear();
    if (!firstPrint && audience.open().length === 0) return asked;
    return [...new Set([...asked, ...(await preview.citedBooks())])];
  }

  async function keepPrinting(): Promise<void> {
    for (await prints.next(); !closed; await prints.next()) {
      for (const path of await nextPrints()) {
        const begun = clock.elapsed();
        const isNew = await preview.print(path);
        if (closed) return;
        if (isNew) audience.printed(path, clock.elapsed() - begun);
        if (isNew) lookSoon();
      }
      firstPrint = false;
    }
  }

  const work = Promise.all([keepLooking(), keepPrinting()]);
  return {
    changed: lookSoon,
    asked: (path) => {
      if (path.endsWith('.pdf')) {
        wanted.add(path);
        prints.ring();
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
      looks.ring();
      prints.ring();
      await work;
    },
  };
}
