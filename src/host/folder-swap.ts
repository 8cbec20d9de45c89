/** Replaces one folder by another so that a killed process leaves either the whole old one or the whole new one. */
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isProcessAlive } from './living-process.ts';
import { MachineError, reasonOf, systemCode, unlessAbsent } from './machine-error.ts';

/** Everything lies beside the folder, hence on the same disk, where a rename is one step. */
export interface SwapPlaces {
  readonly folder: string;
  readonly staging: string;
  readonly previous: string;
  /** While it exists, the staged folder it names is complete and is to become the folder. */
  readonly journal: string;
  readonly lock: string;
}

export function swapPlaces(folder: string): SwapPlaces {
  const beside = (role: string) => join(dirname(folder), `.${basename(folder)}-${role}`);
  return {
    folder,
    staging: beside(`staging-${process.pid}`),
    previous: beside('previous'),
    journal: beside('journal'),
    lock: beside('lock'),
  };
}

/** Swaps in the finished staging folder. Call `recoverSwap` first, under the same lock. */
export async function swapIn(places: SwapPlaces): Promise<void> {
  const draft = `${places.journal}-new`;
  await writeFile(draft, basename(places.staging), { flush: true });
  await rename(draft, places.journal);
  await finishSwap(places, places.staging);
}

/** Ends what a killed process began and clears what it left. */
export async function recoverSwap(places: SwapPlaces): Promise<void> {
  const staged = await unlessAbsent(readFile(places.journal, 'utf8'));
  if (staged !== undefined) await finishSwap(places, join(dirname(places.folder), basename(staged)));
  // Without a journal the folder is in its place, so this is rubbish.
  await removeAll(places.previous);
  await rm(`${places.journal}-new`, { force: true });
  await clearAbandonedStagings(places);
}

/** Each step can be the last a process takes; run again, it goes on from there. */
async function finishSwap(places: SwapPlaces, staged: string): Promise<void> {
  if (await exists(staged)) {
    if (await exists(places.folder)) await renameFolder(places.folder, places.previous);
    await renameFolder(staged, places.folder);
  }
  await rm(places.journal, { force: true });
  await removeAll(places.previous);
}

/** On Windows a virus scanner or a viewer may hold a folder for a moment. */
async function renameFolder(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (held && attempt < 8) await wait(attempt * 25);
      else throw cannotReplace(from, error);
    }
  }
}

function cannotReplace(folder: string, error: unknown): MachineError {
  const advice =
    'Close programs that have files in it open, and check that the folder around it can be written';
  return new MachineError(`${folder} cannot be moved: ${reasonOf(error)}. ${advice}`, { cause: error });
}

async function clearAbandonedStagings({ folder, staging }: SwapPlaces): Promise<void> {
  const prefix = basename(staging).slice(0, -String(process.pid).length);
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number(name.slice(prefix.length));
    // Our own is left from an attempt of this process that failed: under the lock nothing else uses it.
    if (owner === process.pid || !isProcessAlive(owner)) await removeAll(join(dirname(folder), name));
  }
}

async function exists(path: string): Promise<boolean> {
  return (await unlessAbsent(lstat(path))) !== undefined;
}

async function removeAll(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The folder the swap happens in has to be there before anything is staged. */
export async function makeParent({ folder }: SwapPlaces): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
}
