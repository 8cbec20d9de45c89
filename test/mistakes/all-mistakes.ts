/** The mistakes of all files beside this one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bases } from './library.ts';
import { type Mistake, mistakesOf } from './mistake.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

export async function allMistakes(): Promise<readonly Mistake[]> {
  const both = await bases();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => mistakesOf(readFileSync(folder + name, 'utf8'), both));
}
