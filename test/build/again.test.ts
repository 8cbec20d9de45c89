/** A build that has nothing to do does nothing; whatever may have changed is made as by a first build. */
import { mkdir, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/host/cache-folder.ts';
import { lectern } from './lectern.ts';
import { copyPond, differences, edit, madeIn, makePond } from './pond.ts';

let cache: string;
let project: string;
let first: ReadonlyMap<string, Buffer>;
const build = (folder: string, ...more: readonly string[]) =>
  lectern(['build', '--project', folder, ...more], { env: { LECTERN_FRESH: '', LECTERN_CACHE: cache } });
const nothing = /^Nothing changed: \d+ files/m;

beforeAll(async () => {
  cache = await makeCache();
  project = await makePond();
  expect((await build(project)).stdout).toMatch(/^Made /m);
  first = await madeIn(project);
});

/** Of its own but for the browser, which is large. */
async function makeCache(): Promise<string> {
  const [own, common] = [join(await makePond('cache'), '.cache'), cacheFolder(process.env)];
  await mkdir(own);
  for (const name of await readdir(common).catch(() => []))
    if (name.startsWith('chromium-')) await symlink(join(common, name), join(own, name));
  return own;
}

const birthOf = async (folder: string) => (await stat(join(folder, 'output'))).ino;

test('the same again leaves the output as it lies and says so', async () => {
  const before = await birthOf(project);
  const again = await build(project);
  expect(again.code).toBe(0);
  expect(again.stdout).toMatch(nothing);
  expect(again.stdout).toContain(join('output', 'index.html'));
  expect(await birthOf(project)).toBe(before);
});

describe('it is made again', () => {
  const changes: readonly (readonly [string, (folder: string) => Promise<unknown>])[] = [
    ['after a file of the output was changed', (at) => writeFile(join(at, 'output/index.html'), 'mine')],
    ['after one was deleted', (at) => rm(join(at, 'output/manifest.json'))],
    ['after the output was deleted', (at) => rm(join(at, 'output'), { recursive: true })],
    ['after a file was added to the content', (at) => writeFile(join(at, 'content/new.txt'), '')],
  ];
  test.for(changes)('%s', async ([, change]) => {
    await change(project);
    expect((await build(project)).stdout).toMatch(/^Made /m);
    expect(differences(await madeIn(project), first)).toEqual([]);
  });

  test('when asked for anew', async () => {
    expect((await build(project, '--fresh')).stdout).toMatch(/^Made /m);
  });

  test('from damaged remains as from none', async () => {
    for (const folder of ['builds', 'press', 'made'])
      for (const name of await readdir(join(cache, folder))) await truncate(join(cache, folder, name), 40);
    expect((await build(project)).stdout).toMatch(/^Made /m);
  });
});

test('after an edit, what was remembered and what is new make what a first build makes', async () => {
  const copy = await copyPond(project);
  await build(copy);
  await edit(copy, 'content/lectern.yaml', 'title: ', 'title: New ');
  expect((await build(copy)).stdout).toMatch(/^Made /m);
  const other = await copyPond(project);
  await edit(other, 'content/lectern.yaml', 'title: ', 'title: New ');
  await build(other, '--fresh');
  expect(differences(await madeIn(copy), await madeIn(other))).toEqual([]);
});
