/** Something to be made → what was made of the same sources before, or made now. */
import { type Ask, derived, type Task, type Turn } from '../graph/graph.ts';
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

export interface Remembered<I, Made> {
  readonly sources: (input: I, ask: Ask) => Promise<unknown>;
  readonly make: (input: I, ask: Ask, turn: Turn) => Promise<Made>;
}

/** A task whose result is recalled where its sources are those of an earlier build. */
export function remembered<I, Made>(
  environment: Pick<Environment, 'memory'>,
  name: string,
  key: (input: I) => string,
  { sources, make }: Remembered<I, Made>,
): Task<I, Made> {
  return derived(name, key, (input, ask, turn) =>
    recalled(
      environment,
      name,
      () => sources(input, ask),
      () => make(input, ask, turn),
    ),
  );
}
