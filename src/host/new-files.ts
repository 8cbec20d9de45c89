/** Texts by path → files that were not there before, all of them or none. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MachineError, reasonOf, systemCode } from './machine-error.ts';

/** A file with such a name is there, whoever wrote it. */
export class FileThereError extends MachineError {
  override readonly name = 'FileThereError';
}

/** Nothing is ever written over; what was written before a trouble is taken away again. */
export async function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    if (systemCode(error) === 'EEXIST')
      throw new FileThereError(
        `a file of that name is there already, and is left as it is: ${reasonOf(error)}`,
      );
    throw new MachineError(`${folder} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}
