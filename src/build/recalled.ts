/** Something to be made → what was made of the same sources before, or made now. */
import type { Environment } from './environment.ts';
import { hashSources } from './hash-sources.ts';

/**
 * `sources` must hold everything `make` looks at, or say it by something that does: nothing else is compared. Without a
 * memory nobody asks for them.
 */
export async function recalled<Made>(
  { memory }: Pick<Environment, 'memory'>,
  kind: string,
  sources: () => Promise<unknown>,
  make: () => Promise<Made>,
): Promise<Made> {
  return memory === undefined ? make() : memory.recall(kind, hashSources(await sources()), make);
}
