/** Turns the turns of each line into as few as can be: neighbours along the line stand in line where their layers leave room. */
import type { Graph } from './graph.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

export function straighten(
  graph: Graph,
  layers: readonly (readonly number[])[],
  placed: readonly number[],
  spacing: { readonly gap: number; readonly across: number },
): readonly number[] {
  const middles = [...placed];
  for (const { vertices } of graph.chains) {
    const turns = vertices.slice(1, -1);
    let run: number[] = [];
    let room: Range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    for (const turn of turns) {
      const own = roomOf(graph, layers[graph.vertices[turn]?.layer ?? 0] ?? [], middles, turn, spacing);
      const common = { from: Math.max(room.from, own.from), to: Math.min(room.to, own.to) };
      if (common.from > common.to) {
        alignRun(middles, run, room);
        [run, room] = [[turn], own];
      } else {
        [run, room] = [[...run, turn], common];
      }
    }
    alignRun(middles, run, room);
  }
  return middles;
}

/** How far a vertex can go without pushing its neighbours in the layer or leaving the sheet. */
function roomOf(
  graph: Graph,
  layer: readonly number[],
  middles: readonly number[],
  vertex: number,
  spacing: { readonly gap: number; readonly across: number },
): Range {
  const at = layer.indexOf(vertex);
  const half = (other: number): number => (graph.vertices[other]?.across ?? 0) / 2;
  const [before, after] = [layer[at - 1], layer[at + 1]];
  const here = middles[vertex] ?? 0;
  const from = before === undefined ? 0 : (middles[before] ?? 0) + half(before) + spacing.gap;
  const to = after === undefined ? spacing.across : (middles[after] ?? 0) - half(after) - spacing.gap;
  return { from: Math.min(here, from + half(vertex)), to: Math.max(here, to - half(vertex)) };
}

/** In line with where most of the run stands already. */
function alignRun(middles: number[], run: readonly number[], room: Range): void {
  if (run.length < 2) return;
  const mean = run.reduce((sum, vertex) => sum + (middles[vertex] ?? 0), 0) / run.length;
  const across = Math.min(room.to, Math.max(room.from, mean));
  for (const vertex of run) middles[vertex] = across;
}
