/** Artifacts that are made as they are taken → all of them, with a turn for others after each. */
import type { Turn } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';

export async function taken(made: Iterable<Artifact>, turn: Turn): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const artifact of made) {
    artifacts.push(artifact);
    await turn();
  }
  return artifacts;
}
