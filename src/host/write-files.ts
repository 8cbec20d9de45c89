/** Texts by name → files in a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MachineError, reasonOf } from './machine-error.ts';

export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    for (const [name, text] of files) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  } catch (error) {
    throw new MachineError(`${folder} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}
