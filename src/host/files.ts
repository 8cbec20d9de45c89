/** Turns a folder into the project files below it, and nothing outside it. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Files } from '../ports/files.ts';
import { MachineError, reasonOf, systemCode } from './machine-error.ts';

/** Paths that lead out of the folder, by `..` or through a link, are refused; dotfiles are not seen. */
export function projectFiles(root: string): Files {
  return {
    read: (path) => readInside(root, path),
    list: async (folder) => (await listInside(root, folder)).sort(byCodePoint),
  };
}

/** The path leads out of the project. Whoever reads a path from content has checked it before. */
export class OutsideProjectError extends Error {
  override readonly name = 'OutsideProjectError';
}

/** What "not there" is called when opening: also a folder's name, or a file used as a folder. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

async function readInside(root: string, path: string): Promise<Uint8Array | undefined> {
  const file = await realPathInside(root, path);
  if (file === undefined || isHidden(path)) return undefined;
  try {
    return await readFile(file);
  } catch (error) {
    return undefinedIfAbsent(error, path);
  }
}

async function listInside(root: string, folder: string): Promise<string[]> {
  const place = await realPathInside(root, folder);
  if (place === undefined || isHidden(folder)) return [];
  return listBelow(root, isRoot(folder) ? '' : folder.replace(/\/+$/, ''), place);
}

/** `place` is where the folder really is: inside. */
async function listBelow(root: string, folder: string, place: string): Promise<string[]> {
  const entries =
    (await readdir(place, { withFileTypes: true }).catch((error) => undefinedIfAbsent(error, folder))) ?? [];
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await listBelow(root, path, join(place, entry.name))));
    // A link to a file inside is as good as the file; links to folders are left, since they may run in circles.
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFileInside(root, path)))) found.push(path);
  }
  return found;
}

async function isFileInside(root: string, path: string): Promise<boolean> {
  try {
    const file = await realPathInside(root, path);
    return file !== undefined && (await stat(file)).isFile();
  } catch (error) {
    if (error instanceof OutsideProjectError) return false;
    throw error;
  }
}

/** Where the path really is, after following links; undefined where there is nothing. */
async function realPathInside(root: string, path: string): Promise<string | undefined> {
  const wanted = resolve(root, path);
  if (path.includes('\0') || path.includes('\\') || !isBelow(resolve(root), wanted)) throw outside(path);
  try {
    const [top, real] = await Promise.all([realpath(root), realpath(wanted)]);
    if (!isBelow(top, real)) throw outside(path);
    return real;
  } catch (error) {
    if (error instanceof OutsideProjectError) throw error;
    return undefinedIfAbsent(error, path);
  }
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(join(folder, sep));
}

const isRoot = (folder: string) => folder === '' || folder === '.';

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') && part !== '.');
}

function outside(path: string): OutsideProjectError {
  return new OutsideProjectError(`${JSON.stringify(path)} leads out of the project folder`);
}

function undefinedIfAbsent(error: unknown, path: string): undefined {
  if (absent.has(systemCode(error) ?? '')) return undefined;
  throw new MachineError(`${path} cannot be read: ${reasonOf(error)}. Check its permissions`, {
    cause: error,
  });
}

/** The same order on every machine, whatever its language. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
