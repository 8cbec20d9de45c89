/** The small library of the tests as files in memory; it has no fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from './project.ts';

const folder = fileURLToPath(new URL('./small/', import.meta.url));

export const smallLibrary: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, readFileSync(folder + path, 'utf8')] as const),
);

/** The small library with one file's text changed; the change must change something. */
export function smallLibraryWith(path: string, from: string, to: string): Files {
  const text = smallLibrary[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...smallLibrary, [path]: text.replace(from, to) };
}
