/** A preview of a made-up project whose looks and prints end when the test says so: every file says its path and the save it shows. */
import type { Scheduler } from 'fast-check';
import type { Preview, PreviewView } from '../../src/build/preview.ts';

export interface World {
  /** The number of the last save. */
  saved: number;
  printerWorks: boolean;
}

const deck = 'decks/talk/talk.html';
const deckPdf = 'decks/talk/talk.pdf';

export function fakePreview(world: World, scheduler: Scheduler): Preview {
  const files = new Map<string, Uint8Array>();
  let sheet: { readonly save: number } | undefined;
  let printedOf: object | undefined;
  let looks = 0;
  const turn = () => scheduler.schedule(Promise.resolve());
  const put = (path: string, save: number): void => {
    files.set(path, Buffer.from(`${path} ${save}`));
  };
  const view = (): PreviewView => ({
    files: new Map(files),
    diagnostics: [],
    texts: [],
    troubles: [],
    editor: undefined,
    look: looks,
    change: undefined,
  });

  async function* look(): AsyncGenerator<PreviewView, void, undefined> {
    looks += 1;
    const save = world.saved;
    await turn();
    put(deck, save);
    if (sheet?.save !== save) sheet = { save };
    yield view();
    await turn();
    for (const path of ['glossary/index.html', 'index.html']) put(path, save);
    yield view();
  }

  return {
    look,
    sheet: (path) => (path === deckPdf ? sheet : undefined),
    print: async (path) => {
      const [used, save, works] = [sheet, world.saved, world.printerWorks];
      if (path === deckPdf && (used === undefined || used === printedOf)) return undefined;
      const old = files.get(path)?.toString();
      await turn();
      if (!works) return { view: view(), isNew: false };
      put(path, path === deckPdf ? (used?.save ?? 0) : save);
      if (path === deckPdf) printedOf = used;
      return files.get(path)?.toString() === old ? undefined : { view: view(), isNew: true };
    },
    find: async () => undefined,
    citedBooks: async () => ['handbook/book-participant-a4.pdf'],
  };
}
