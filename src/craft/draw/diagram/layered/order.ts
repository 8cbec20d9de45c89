/** Turns a layered graph into an order within each layer that has few crossings: each vertex near the mean of its neighbours. */
import type { Graph } from './graph.ts';

const rounds = 12;

/** Vertex numbers, layer by layer. */
export function orderLayers(graph: Graph): readonly (readonly number[])[] {
  const neighbours = neighboursOf(graph);
  let layers = Array.from({ length: graph.layers }, (_, layer) =>
    graph.vertices.flatMap((vertex, at) => (vertex.layer === layer ? [at] : [])),
  );
  let best = layers;
  let fewest = crossings(layers, graph);
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    layers = sweep(layers, neighbours, round % 2 === 0 ? 1 : -1);
    const count = crossings(layers, graph);
    if (count < fewest) [best, fewest] = [layers, count];
  }
  return best;
}

/** For each vertex those it is chained to. */
export function neighboursOf(graph: Graph): readonly (readonly number[])[] {
  const result = graph.vertices.map((): number[] => []);
  for (const { vertices } of graph.chains) {
    for (let at = 1; at < vertices.length; at += 1) {
      const [one, other] = [vertices[at - 1] ?? 0, vertices[at] ?? 0];
      result[one]?.push(other);
      result[other]?.push(one);
    }
  }
  return result;
}

function sweep(
  layers: readonly number[][],
  neighbours: readonly (readonly number[])[],
  direction: 1 | -1,
): number[][] {
  const result = layers.map((layer) => [...layer]);
  const sequence = result.map((_, at) => (direction === 1 ? at : result.length - 1 - at));
  for (const at of sequence.slice(1)) {
    const before = new Map(
      (result[at - direction] ?? []).map((vertex, place, all) => [vertex, (place + 0.5) / all.length]),
    );
    const layer = result[at] ?? [];
    const wished = layer.map((vertex, place) => {
      const places = (neighbours[vertex] ?? []).flatMap((other) => before.get(other) ?? []);
      const mean = places.reduce((sum, one) => sum + one, 0) / places.length;
      return { vertex, wish: places.length === 0 ? (place + 0.5) / layer.length : mean, place };
    });
    result[at] = wished
      .sort((one, other) => one.wish - other.wish || one.place - other.place)
      .map(({ vertex }) => vertex);
  }
  return result;
}

function crossings(layers: readonly (readonly number[])[], graph: Graph): number {
  const place = new Map(layers.flatMap((layer) => layer.map((vertex, at) => [vertex, at] as const)));
  const layerOf = (vertex: number): number => graph.vertices[vertex]?.layer ?? 0;
  const steps = graph.chains.flatMap(({ vertices }) =>
    vertices.slice(1).map((to, at) => {
      const from = vertices[at] ?? 0;
      const [upper, lower] = layerOf(from) < layerOf(to) ? [from, to] : [to, from];
      return { layer: layerOf(upper), upper: place.get(upper) ?? 0, lower: place.get(lower) ?? 0 };
    }),
  );
  let count = 0;
  for (const [at, one] of steps.entries()) {
    for (const other of steps.slice(at + 1)) {
      if (one.layer === other.layer && (one.upper - other.upper) * (one.lower - other.lower) < 0) count += 1;
    }
  }
  return count;
}
