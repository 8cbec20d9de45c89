import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test as anywhere, beforeEach, expect } from 'vitest';
import { readTar } from '../../src/host/browser/read-tar.ts';
import { findBundledPackage, unpackBundled } from '../../src/host/browser/unpack-bundled.ts';
import { MachineError } from '../../src/host/machine-error.ts';

const source = await findBundledPackage();
/** The bundled browser is an optional package for Linux on x86-64. */
const test = anywhere.skipIf(source === undefined);
const bundled = source ?? { folder: '', version: '' };

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'lectern-test-cache-'));
});
afterEach(() => rm(cache, { recursive: true }));

test('two that unpack at once both get a whole browser and leave nothing else', async () => {
  const [one, two] = await Promise.all([unpackBundled(bundled, cache), unpackBundled(bundled, cache)]);
  expect(one).toEqual(two);
  expect((await stat(one.executable)).mode & 0o111).toBe(0o111);
  expect(await readdir(one.libraries)).toContain('libnss3.so');
  expect(await readdir(cache)).toHaveLength(1);
});

test('what a killed process had half unpacked is cleared away', async () => {
  const noSuchProcess = 2 ** 22 + 1;
  const abandoned = join(cache, `.unpacking-${noSuchProcess}-abc`);
  await mkdir(abandoned);
  await unpackBundled(bundled, cache);
  expect(await readdir(cache)).not.toContain(`.unpacking-${noSuchProcess}-abc`);
});

test('a cache that cannot be written says which setting helps', async () => {
  const file = join(cache, 'a-file');
  await writeFile(file, '');
  const refused = unpackBundled(bundled, join(file, 'inside'));
  await expect(refused).rejects.toBeInstanceOf(MachineError);
  await expect(refused).rejects.toThrow('LECTERN_CACHE');
});

anywhere('an archive entry that climbs out of its folder is refused', () => {
  const header = new Uint8Array(1024);
  header.set(new TextEncoder().encode('../evil'), 0);
  header.set(new TextEncoder().encode('0000644\0'), 100);
  header.set(new TextEncoder().encode('00000000000\0'), 124);
  header[156] = '0'.charCodeAt(0);
  expect(() => readTar(header)).toThrow('outside');
});
