/** The library that ships with the tool: its files, and what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/model/library.ts';
import { type Files, readProject } from './project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

const paths = filesBelow('content');

export const shippedFiles: Files = Object.fromEntries(
  paths
    .filter((path) => /\.ya?ml$/i.test(path))
    .map((path) => [path, readFileSync(root + path, 'utf8')] as const),
);

export const shippedPictures: readonly string[] = paths
  .filter((path) => path.startsWith('content/pictures/'))
  .map((path) => path.slice('content/pictures/'.length));

/** The library of the files, read without regard to warnings. */
export function readLibrary(files: Files = shippedFiles): Library {
  const { value } = readProject(files, shippedPictures);
  if (value === undefined) throw new Error('the files hold no project or no language');
  return value;
}
