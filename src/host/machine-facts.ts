/** The machine → what it says of its folders, its programs and itself, without changing anything that stays. */
import { spawn } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, realpath, rm, statfs } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { swapPlaces } from './folder-swap.ts';
import { isProcessAlive } from './living-process.ts';
import { reasonOf } from './machine-error.ts';

export interface FolderState {
  readonly path: string;
  readonly unwritable: string | undefined;
  readonly free: number | undefined;
}

/** Of a folder that is not there yet, the one it would be made in. */
export async function folderState(path: string): Promise<FolderState> {
  const place = await nearestFolder(path);
  return { path, unwritable: await unwritable(place), free: await freeBytes(place) };
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** Tried, not asked: rights are not all there is. */
async function unwritable(folder: string): Promise<string | undefined> {
  try {
    await rm(await mkdtemp(join(folder, '.lectern-doctor-')), { recursive: true });
    return undefined;
  } catch (error) {
    return reasonOf(error).replace(/,? mkdtemp.*$/s, '');
  }
}

async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Number(bavail) * Number(bsize);
  } catch {
    return undefined;
  }
}

/** Whether git runs, and whether it keeps the folder. */
export async function gitState(
  folder: string,
): Promise<{ readonly hasGit: boolean; readonly isRepository: boolean }> {
  const inside = await exitOf('git', ['-C', folder, 'rev-parse', '--is-inside-work-tree']);
  return { hasGit: inside !== undefined, isRepository: inside === 0 };
}

/** Undefined where there is no such program. */
function exitOf(program: string, args: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a build of this output folder left or holds. */
export async function lockState(
  output: string,
): Promise<{ readonly path: string; readonly isHeld: boolean } | undefined> {
  const { lock } = swapPlaces(output);
  const holder = await readFile(lock, 'utf8').catch(() => undefined);
  if (holder === undefined) return undefined;
  const pid = Number.parseInt(holder, 10);
  return { path: lock, isHeld: !Number.isNaN(pid) && isProcessAlive(pid) };
}

/** Links below a folder that lead nowhere, or out of `root`. */
export async function deadLinks(root: string, folder: string): Promise<readonly string[]> {
  const top = await realpath(root);
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const judged = await Promise.all(
    links.map(async (link) => {
      const real = await realpath(link).catch(() => undefined);
      return real === undefined || !real.startsWith(top + sep)
        ? [relative(root, link).split(sep).join('/')]
        : [];
    }),
  );
  return judged.flat().sort();
}
