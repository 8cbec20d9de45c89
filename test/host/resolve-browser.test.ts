import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveBrowser } from '../../src/host/browser/resolve-browser.ts';
import { fetchedBrowsers, systemBrowsers } from '../../src/host/browser/system-browsers.ts';
import { findBundledPackage } from '../../src/host/browser/unpack-bundled.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-browsers-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}

test('a browser named by option wins over one named in the environment', async () => {
  const [option, environment] = [await program('option'), await program('environment')];
  const variables = { PUPPETEER_EXECUTABLE_PATH: environment };
  expect(await resolveBrowser(option, variables)).toEqual({ kind: 'installed', executable: option });
  expect(await resolveBrowser(undefined, variables)).toEqual({ kind: 'installed', executable: environment });
});

test('a named browser that is missing is not silently replaced', async () => {
  const choice = await resolveBrowser('/nowhere/chrome', {});
  expect(choice).toMatchObject({ kind: 'none', message: expect.stringContaining('/nowhere/chrome') });
});

test.skipIf((await findBundledPackage()) === undefined)(
  'the bundled browser wins over what is on the PATH',
  async () => {
    await program('bin/chromium');
    expect(await resolveBrowser(undefined, { PATH: join(folder, 'bin') })).toMatchObject({ kind: 'bundled' });
  },
);

test('of fetched browsers the newest shell comes first', async () => {
  for (const build of ['linux-99.0.1', 'linux-148.0.2', 'linux-148.0.10']) {
    await program(`chrome-headless-shell/${build}/inner/chrome-headless-shell`);
  }
  const [first] = await fetchedBrowsers({ PUPPETEER_CACHE_DIR: folder });
  expect(first).toBe(join(folder, 'chrome-headless-shell/linux-148.0.10/inner/chrome-headless-shell'));
});

test.skipIf(process.platform === 'win32')('a shell is tried before a full browser', () => {
  const tried = systemBrowsers({ PATH: '/somewhere' });
  expect(tried.indexOf('/somewhere/chrome-headless-shell')).toBeLessThan(
    tried.indexOf('/somewhere/chromium'),
  );
});
