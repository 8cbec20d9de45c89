/** The fixture files: name and text, by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

export function fixtures(): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
}
