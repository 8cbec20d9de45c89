/** Folders → a call soon after anything in them changed: once for a burst of saves, and always once more after the last. */
import { watch } from 'chokidar';

export interface WatchOptions {
  readonly folders: readonly string[];
  readonly changed: () => void;
  /** Told what the system will not watch, such as more folders than it allows. */
  readonly notice: (text: string) => void;
}

export interface Watcher {
  close(): Promise<void>;
}

/** Long enough for an editor's write, rename and delete to count as one; too short to be felt. */
const quiet = 30;
/** A program that writes without pause is looked at all the same. */
const patience = 500;

/** Resolves when every folder is watched; one that is missing is noticed when it comes. */
export async function openWatcher({ folders, changed, notice }: WatchOptions): Promise<Watcher> {
  const gather = gathered(changed);
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[/\\])\.[^/\\]+$/.test(path),
    // Held back no longer than our own quiet: a save by rename is gathered there.
    atomic: false,
  });
  watcher.on('error', (error) => notice(error instanceof Error ? error.message : String(error)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  watcher.on('all', gather.call);
  return {
    close: async () => {
      gather.cancel();
      await watcher.close();
    },
  };
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
