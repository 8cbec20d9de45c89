/** A shelf → a memory: what a program made of the same sources is taken from the shelf, and only what is new is made. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../ports/memory.ts';
import type { Shelf } from './shelf.ts';

/** `maker` says who makes: another program, or another browser, may make something else of the same sources. */
export function shelfMemory(shelf: Shelf, maker: readonly unknown[]): Memory {
  const about = JSON.stringify([process.version, process.platform, process.arch, ...maker]);
  // What two ask for at once is made once.
  const asked = new Map<string, Promise<unknown>>();
  return {
    recall: <Made>(kind: string, sources: string, make: () => Promise<Made>): Promise<Made> => {
      const key = createHash('sha256')
        .update(JSON.stringify([about, kind, sources]))
        .digest('hex');
      const running = asked.get(key) ?? recall(shelf, key, make).finally(() => asked.delete(key));
      asked.set(key, running);
      // The same key was asked for the same kind of thing.
      return running as Promise<Made>;
    },
  };
}

async function recall<Made>(shelf: Shelf, key: string, make: () => Promise<Made>): Promise<Made> {
  const found = kept(await shelf.get(key));
  if (found !== undefined) return found.made;
  const made = await make();
  await shelf.put(key, serialize({ made }));
  return made;
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
