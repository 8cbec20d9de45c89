/** Lectern's own version, from its package file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from './tool-folder.ts';

export function lecternVersion(): string {
  const { version } = JSON.parse(readFileSync(join(toolFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
