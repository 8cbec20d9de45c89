/** Texts by name → files in a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineError, reasonOf } from './machine-error.ts';

export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  } catch (error) {
    throw new MachineError(`${folder} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}
