/** Lectern's own folder → what is gone from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Of the folder named: that of the tool, or a broken one for a test. */
export function missingPackages(tool: string): readonly string[] {
  const about: unknown = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8'));
  const needed =
    typeof about === 'object' && about !== null && 'dependencies' in about
      ? Object.keys(about.dependencies ?? {})
      : [];
  const from = createRequire(join(tool, 'package.json'));
  const folders = from.resolve.paths('x') ?? [];
  return needed
    .filter((name) => !folders.some((folder) => existsSync(join(folder, name, 'package.json'))))
    .sort();
}

const folders = [
  'deck',
  'errata',
  'fonts',
  'glossary',
  'handbook',
  'handbook-web',
  'handout',
  'portal',
  'sessions',
  'themes',
  'web',
];
const faces = [
  'SourceSans3-Regular',
  'SourceSans3-Bold',
  'SourceSerif4-Regular',
  'SourceSerif4-It',
  'SourceSerif4-Semibold',
  'SourceCodePro-Regular',
];

export function missingTemplates(tool: string): readonly string[] {
  return folders.filter((name) => namesIn(join(tool, 'templates', name)).length === 0);
}

export function missingFonts(tool: string): readonly string[] {
  const names = namesIn(join(tool, 'templates', 'fonts'));
  return faces.filter((face) => !names.some((name) => name.startsWith(`${face}.`)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
