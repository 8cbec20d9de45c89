/** The small project of these tests → copies of it in folders that are gone when the test file ends. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { lectern } from './lectern.ts';
import { readOnce } from './read-once.ts';

const source = fileURLToPath(new URL('./project/', import.meta.url));
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function makePond(name = 'pond'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  folders.push(folder);
  const project = join(folder, name);
  await cp(source, project, { recursive: true });
  return project;
}

/** A copy of a project with what was made in it. */
export async function copyPond(project: string): Promise<string> {
  const copy = await makePond();
  await cp(project, copy, { recursive: true });
  return copy;
}

/** A built project, for many tests to copy: of all files of a run the first that asks builds it. */
export async function buildPond(): Promise<string> {
  const files = await readOnce('built pond', async () => filesBelow(await buildAnew()));
  const project = await makePond();
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), bytes);
  }
  return project;
}

async function buildAnew(): Promise<string> {
  const project = await makePond();
  const { code, stderr } = await lectern(['build', '--project', project]);
  if (code !== 0) throw new Error(`the small project cannot be built:\n${stderr}`);
  return project;
}

/** The change must change something. */
export async function edit(project: string, path: string, from: string, to: string): Promise<void> {
  const file = join(project, path);
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
}

/** Every file below a folder with its bytes, by path. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = files.map(
    async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const,
  );
  return new Map(await Promise.all(read));
}

export async function madeIn(project: string): Promise<ReadonlyMap<string, Buffer>> {
  return filesBelow(join(project, 'output'));
}

/** Paths whose bytes differ, or that only one side has. */
export function differences(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter((path) => {
    const [left, right] = [one.get(path), other.get(path)];
    return left === undefined || right === undefined || !left.equals(right);
  });
}
