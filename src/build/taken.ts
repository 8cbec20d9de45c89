/** What is made as it is taken → all of it, with a turn for others after each. */
import type { Turn } from '../graph/graph.ts';

export async function taken<T>(made: Iterable<T>, turn: Turn): Promise<readonly T[]> {
  const all: T[] = [];
  for (const each of made) {
    all.push(each);
    await turn();
  }
  return all;
}
