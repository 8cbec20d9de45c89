/** Folders → the SHA-256 of every file below them: what tells whether anything is another than it was. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { openLane } from './lane.ts';

/** Hashes by path below the folder, in the order of the paths. */
export type FolderState = readonly (readonly [path: string, hash: string])[];

/** Empty where there is no such folder. A file that cannot be read counts as one that is always another. */
export async function stateOfFolder(folder: string): Promise<FolderState> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const disk = openLane(16);
  const states = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => disk(() => stateOfFile(folder, join(parentPath, name))));
  return (await Promise.all(states)).sort(([one], [other]) => (one < other ? -1 : 1));
}

async function stateOfFile(folder: string, file: string): Promise<readonly [string, string]> {
  const path = relative(folder, file).split(sep).join('/');
  const bytes = await readFile(file).catch(() => undefined);
  const hash = bytes === undefined ? '' : createHash('sha256').update(bytes).digest('base64url');
  return [path, hash];
}
