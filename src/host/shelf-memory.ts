/** A shelf → a memory: what a program made of the same sources is taken from the shelf, and only what is new is made. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../ports/memory.ts';
import type { Shelf } from './shelf.ts';

/** `maker` says who makes: another program, or another browser, may make something else of the same sources. */
export function shelfMemory(shelf: Shelf, maker: readonly unknown[]): Memory {
  const about = JSON.stringify([process.version, process.platform, process.arch, ...maker]);
  return {
    recall: async (kind, sources, make) => {
      const key = createHash('sha256')
        .update(JSON.stringify([about, kind, sources]))
        .digest('hex');
      const found = kept(await shelf.get(key));
      if (found !== undefined) return found.made;
      const made = await make();
      await shelf.put(key, serialize({ made }));
      return made;
    },
  };
}

/** What cannot be read was never there. */
function kept(bytes: Uint8Array | undefined) {
  if (bytes === undefined) return undefined;
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}
