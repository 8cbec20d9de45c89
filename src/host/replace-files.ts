/** New texts of files that are there → the files on the disk: each is entirely old or entirely new at any moment. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MachineError, reasonOf } from './machine-error.ts';

export interface Replacement {
  /** Relative to the folder. */
  readonly path: string;
  /** The text it was made from: a file somebody saved in the meantime is not overwritten. */
  readonly before: string;
  readonly after: string;
}

/** All are written beside their files first, then put in their places. A byte order mark and the permissions stay. Throws `MachineError`. */
export async function replaceFiles(folder: string, files: readonly Replacement[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(folder, file));
    for (const { draft, target } of staged) await rename(draft, target);
  } catch (error) {
    await Promise.all(staged.map(({ draft }) => rm(draft, { force: true })));
    if (error instanceof MachineError) throw error;
    throw new MachineError(
      `A file of ${folder} cannot be written: ${reasonOf(error)}. Check its permissions`,
      {
        cause: error,
      },
    );
  }
}

interface Staged {
  readonly draft: string;
  readonly target: string;
}

const mark = '\ufeff';

/** A link stays one: what it leads to is replaced. */
async function stage(folder: string, { path, before, after }: Replacement): Promise<Staged> {
  const target = await realpath(join(folder, path));
  const present = await readFile(target, 'utf8');
  const head = present.startsWith(mark) ? mark : '';
  if (present !== head + before)
    throw new MachineError(`${path} was saved by somebody else in the meantime. Run the command again`);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`);
  await writeFile(draft, head + after, { flush: true, flag: 'wx' });
  await chmod(draft, (await stat(target)).mode);
  return { draft, target };
}
