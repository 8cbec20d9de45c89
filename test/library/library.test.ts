/** The libraries that ship with the tool and with its tests hold no error. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkProject, type Told } from './project.ts';
import { smallLibrary } from './small.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

function printed(told: readonly Told[]): string {
  return told.map((each) => `${each.place} ${each.code}: ${each.message}. ${each.cure}`).join('\n');
}

test('the small library has nothing to be said about it', () => {
  expect(printed(checkProject(smallLibrary))).toBe('');
});

test('the library that ships has no error', () => {
  const files = Object.fromEntries(
    filesBelow('content')
      .filter((path) => /\.ya?ml$/i.test(path))
      .map((path) => [path, readFileSync(root + path, 'utf8')] as const),
  );
  const pictures = filesBelow('content')
    .filter((path) => path.startsWith('content/pictures/'))
    .map((path) => path.slice('content/pictures/'.length));
  const errors = checkProject(files, pictures).filter(({ severity }) => severity === 'error');
  expect(printed(errors)).toBe('');
});
