/** Lectern's own version, from its package file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from './tool-folder.ts';

export function lecternVersion(): string {
  const about: unknown = JSON.parse(readFileSync(join(toolFolder, 'package.json'), 'utf8'));
  if (typeof about === 'object' && about !== null && 'version' in about && typeof about.version === 'string')
    return about.version;
  throw new Error('the package file of Lectern has no version');
}
