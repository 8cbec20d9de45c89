/** Bytes under keys → a folder of what can always be made again. Whatever is damaged, or cannot be read, was never there. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

export interface Shelf {
  /** Undefined where there is nothing whole. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** A disk that is full or closed is no error: nothing is remembered then. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Lets go of what was longest not asked for, until the rest is no larger than `most` bytes. */
  trim(most: number): Promise<void>;
}

/** Length of the seal at the head of every file: the SHA-256 of its key and what follows. */
const sealLength = 32;

/** What the browser prints is large and easily packed: a third is left, and packing it takes less than printing it by far. */
const [packed, unpacked] = [promisify(deflateRaw), promisify(inflateRaw)];
const quickly = { level: 1 } as const;

/** Keys are hashes: short, of letters and digits. */
export function openShelf(folder: string): Shelf {
  const fileOf = (key: string): string => join(folder, key);
  return {
    get: async (key) => {
      const file = fileOf(key);
      const bytes = unsealed(key, await readFile(file).catch(() => undefined));
      if (bytes === undefined) return undefined;
      const now = new Date();
      await utimes(file, now, now).catch(() => {});
      return unpacked(bytes).catch(() => undefined);
    },
    put: async (key, bytes) => {
      const draft = join(folder, `.${key}.${randomBytes(4).toString('hex')}`);
      try {
        await mkdir(folder, { recursive: true });
        const contents = await packed(bytes, quickly);
        await writeFile(draft, Buffer.concat([seal(key, contents), contents]));
        await rename(draft, fileOf(key));
      } catch {
        await rm(draft, { force: true }).catch(() => {});
      }
    },
    trim: (most) => trim(folder, most).catch(() => {}),
  };
}

function seal(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

function unsealed(key: string, file: Buffer | undefined): Uint8Array | undefined {
  if (file === undefined || file.length < sealLength) return undefined;
  const bytes = file.subarray(sealLength);
  return seal(key, bytes).equals(file.subarray(0, sealLength)) ? bytes : undefined;
}

async function trim(folder: string, most: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size } = await stat(join(folder, name));
      return { name, mtimeMs, size };
    }),
  );
  let total = 0;
  for (const { name, size } of files.toSorted((one, other) => other.mtimeMs - one.mtimeMs)) {
    total += size;
    if (total > most) await rm(join(folder, name), { force: true });
  }
}
