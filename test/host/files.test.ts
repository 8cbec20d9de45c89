import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutsideProjectError, projectFiles } from '../../src/host/files.ts';

let folder: string;
let root: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-files-'));
  root = join(folder, 'project');
  for (const path of [
    'content/b.yaml',
    'content/a/z.yaml',
    'content/B.yaml',
    'content/é.yaml',
    '.git/x',
    'content/.draft/y',
    'content/.hidden',
  ]) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), path);
  }
  await writeFile(join(folder, 'secret'), 'secret');
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (path: string) => {
  const bytes = await projectFiles(root).read(path);
  return bytes && new TextDecoder().decode(bytes);
};

test('lists below a folder by code point, without dotfiles', async () => {
  const listed = ['content/B.yaml', 'content/a/z.yaml', 'content/b.yaml', 'content/é.yaml'];
  expect(await projectFiles(root).list('content')).toEqual(listed);
  expect(await projectFiles(root).list('')).toEqual(listed);
});

test('lists nothing where there is no folder', async () => {
  expect(await projectFiles(root).list('nowhere')).toEqual([]);
});

test('reads a file, and undefined where there is none', async () => {
  expect(await read('content/b.yaml')).toBe('content/b.yaml');
  expect(await read('content/none.yaml')).toBeUndefined();
  expect(await read('content')).toBeUndefined();
  expect(await read('content/b.yaml/inside')).toBeUndefined();
  expect(await read('.git/x')).toBeUndefined();
});

test.for(['../secret', '/etc/passwd', 'content/../../secret', 'content\\b.yaml', 'a\0b'])(
  'refuses %j',
  async (path) => {
    await expect(read(path)).rejects.toBeInstanceOf(OutsideProjectError);
  },
);

test('refuses a link that leads out, and does not list it', async () => {
  await symlink(join(folder, 'secret'), join(root, 'content/link.yaml'));
  await symlink(folder, join(root, 'content/up'));
  await expect(read('content/link.yaml')).rejects.toBeInstanceOf(OutsideProjectError);
  await expect(read('content/up/secret')).rejects.toBeInstanceOf(OutsideProjectError);
  expect(await projectFiles(root).list('content')).not.toContain('content/link.yaml');
});

test('follows a link that stays inside', async () => {
  await symlink(join(root, 'content/b.yaml'), join(root, 'content/same.yaml'));
  expect(await read('content/same.yaml')).toBe('content/b.yaml');
  expect(await projectFiles(root).list('content')).toContain('content/same.yaml');
});
