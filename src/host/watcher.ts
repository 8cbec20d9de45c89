/** Folders of a project → a call soon after anything in them changed: once for a burst of saves, and always once more after the last. */
import { join, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { openExchangedFolders } from './exchanged-folders.ts';
import { reasonOf } from './machine-error.ts';

export interface WatchOptions {
  readonly folder: string;
  /** The folders in it that count, by their names. They may come and go. */
  readonly inside: readonly string[];
  readonly changed: () => void;
  /** Told what the system will not watch, such as more folders than it allows. */
  readonly notice: (text: string) => void;
}

export interface Watcher {
  close(): Promise<void>;
}

/** Long enough for an editor's write, rename and delete to count as one; too short to be felt. */
const quiet = 20;
/** A program that writes without pause is looked at all the same. */
const patience = 500;

/** Resolves when all there is is watched. */
export async function openWatcher({ folder, inside, changed, notice }: WatchOptions): Promise<Watcher> {
  const isExchanged = openExchangedFolders();
  let closed = false;
  let watcher: FSWatcher | undefined;
  let renewal: Promise<void> = Promise.resolve();
  const gather = gathered(() => {
    changed();
    renewal = renewal.then(renewExchanged).catch((error: unknown) => notice(reasonOf(error)));
  });
  const counts = (path: string): boolean => {
    const [first = '', ...rest] = relative(folder, path).split(sep);
    return inside.includes(first) && !rest.at(-1)?.startsWith('.');
  };

  /** A folder in whose place another was put is watched no more, although its name is. */
  async function renewExchanged(): Promise<void> {
    if (closed || !(await isExchanged(Object.keys(watcher?.getWatched() ?? {})))) return;
    await watcher?.close();
    if (closed) return;
    watcher = await watchFolder(folder, counts, { notice, ring: gather.call });
    gather.call();
  }

  watcher = await watchFolder(folder, counts, { notice, ring: gather.call });
  await isExchanged(Object.keys(watcher.getWatched()));
  return {
    close: async () => {
      closed = true;
      gather.cancel();
      await renewal;
      await watcher?.close();
    },
  };
}

/**
 * Only the folder around them is named to chokidar: of several names it says that they are watched before they are where
 * one is missing, and it lets go for good of one that is deleted, as by a checkout.
 */
async function watchFolder(
  folder: string,
  counts: (path: string) => boolean,
  { notice, ring }: { readonly notice: (text: string) => void; readonly ring: () => void },
): Promise<FSWatcher> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => path !== folder && !counts(path),
    // Held back no longer than our own quiet: a save by rename is gathered there.
    atomic: false,
  });
  watcher.on('error', (error) => notice(reasonOf(error)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  watcher.on('all', ring);
  // It drops the second of two changes within 50 ms, and that may be the last; what the system says comes here unchanged.
  watcher.on('raw', (_kind, name, about) => {
    if (counts(join(watchedIn(about), name ?? ''))) ring();
  });
  return watcher;
}

function watchedIn(about: unknown): string {
  const isKnown = typeof about === 'object' && about !== null && 'watchedPath' in about;
  return isKnown && typeof about.watchedPath === 'string' ? about.watchedPath : '';
}

function gathered(act: () => void): { readonly call: () => void; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const fire = (): void => {
    timer = undefined;
    act();
  };
  return {
    call: () => {
      const now = performance.now();
      if (timer === undefined) since = now;
      clearTimeout(timer);
      timer = setTimeout(fire, Math.max(0, Math.min(quiet, since + patience - now)));
    },
    cancel: () => clearTimeout(timer),
  };
}
