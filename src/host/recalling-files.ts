/** Project files read again and again → each read only when it was written since: what the system knows of a file is asked, not the file. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../ports/files.ts';

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
      const now = await stat(join(root, path), { bigint: true }).catch(() => undefined);
      const state = now && [now.dev, now.ino, now.size, now.mtimeNs, now.ctimeNs].join(' ');
      const known = recalled.get(path);
      if (known !== undefined && known.state === state) return known.bytes;
      const bytes = await files.read(path);
      const age = Date.now() - Number(now?.ctimeMs ?? 0n);
      if (bytes !== undefined && state !== undefined && age > tick) recalled.set(path, { bytes, state });
      else recalled.delete(path);
      return bytes;
    },
  };
}
