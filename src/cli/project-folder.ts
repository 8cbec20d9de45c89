/** The folder named with `--project` → where it is, or a complaint that it holds no content. */
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The command cannot be carried out as it was given. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function projectFolder(named: string): string {
  const folder = resolve(named);
  if (statSync(join(folder, 'content'), { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(
    `there is no folder content in ${folder}. Name the folder of a library with --project, or go to it`,
  );
}

/** A folder as seen from here, to put before a path: '' or ending in a slash. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}
