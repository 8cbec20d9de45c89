/** Files of a folder → the same files under other names, none of which was taken. */
import { access, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineError, reasonOf } from './machine-error.ts';

export interface Move {
  /** Relative to the folder, as `to`. */
  readonly from: string;
  readonly to: string;
}

/** Throws `MachineError`, before anything is moved where a name is taken. */
export async function moveFiles(folder: string, moves: readonly Move[]): Promise<void> {
  for (const { to } of moves)
    if (await isThere(join(folder, to)))
      throw new MachineError(`${to} is there already, and is left as it is`);
  try {
    for (const { from, to } of moves) await rename(join(folder, from), join(folder, to));
  } catch (error) {
    throw new MachineError(`a file of ${folder} cannot be renamed: ${reasonOf(error)}`, { cause: error });
  }
}

/** For whoever changes files before moving them. */
export async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
