/** Project files read again and again → each read only when it was written since: what the system knows of a file is asked, not the file. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../ports/files.ts';
import { systemCode } from './machine-error.ts';

interface Recalled {
  readonly bytes: Uint8Array;
  readonly state: string;
}

/**
 * Clocks of disks tick slowly: a file written twice within a tick looks the same. So what was read this soon after it
 * was written, in milliseconds, is not relied on.
 */
const tick = 1000;

export function recallingFiles(files: Files, root: string): Files {
  const recalled = new Map<string, Recalled>();
  return {
    list: (folder) => files.list(folder),
    read: async (path) => {
      const found = await lookAt(join(root, path));
      if (found === 'nothing') return undefined;
      const known = recalled.get(path);
      if (known !== undefined && known.state === found?.state) return known.bytes;
      const bytes = await files.read(path);
      if (bytes !== undefined && found !== undefined && Date.now() - found.written > tick)
        recalled.set(path, { bytes, state: found.state });
      else recalled.delete(path);
      return bytes;
    },
  };
}

/** Undefined where the system does not say: whoever reads the file then tells why. */
async function lookAt(file: string) {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(file, { bigint: true });
    return { state: [dev, ino, size, mtimeNs, ctimeNs].join(' '), written: Number(ctimeMs) };
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? 'nothing' : undefined;
  }
}
