/** Turns ordered layers into places: each vertex as near below its neighbours as its layer allows, layers stacked with room for lines. */
import { spread } from '../../spread.ts';
import type { Graph } from './graph.ts';
import { neighboursOf, orderLayers } from './order.ts';

export interface Spacing {
  /** What there is across the layers. */
  readonly across: number;
  /** Between two in one layer. */
  readonly gap: number;
  /** Between an even layer and its odd neighbour when lines pass, and when none does. */
  readonly passed: number;
  readonly empty: number;
}

export interface Layout {
  /** The middle across of each vertex. */
  readonly middles: readonly number[];
  /** Each layer's extent along. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly along: number;
  /** False when some layer is longer than there is room. */
  readonly fits: boolean;
}

const rounds = 10;

export function placeGraph(graph: Graph, spacing: Spacing): Layout {
  const layers = orderLayers(graph);
  const middles = placeAcross(graph, layers, spacing);
  const fits = layers.every((layer) => lengthOf(graph, layer, spacing) <= spacing.across + 0.01);
  return { middles, fits, ...placeAlong(graph, layers, spacing) };
}

function lengthOf(graph: Graph, layer: readonly number[], spacing: Spacing): number {
  const sizes = layer.reduce((sum, at) => sum + (graph.vertices[at]?.across ?? 0), 0);
  return sizes + Math.max(0, layer.length - 1) * spacing.gap;
}

function placeAcross(
  graph: Graph,
  layers: readonly (readonly number[])[],
  spacing: Spacing,
): readonly number[] {
  const neighbours = neighboursOf(graph);
  const middles = graph.vertices.map(() => spacing.across / 2);
  const settle = (layer: readonly number[]): void => {
    const wishes = layer.map((at) => {
      const near = neighbours[at] ?? [];
      const mean = near.reduce((sum, other) => sum + (middles[other] ?? 0), 0) / near.length;
      return { middle: near.length === 0 ? (middles[at] ?? 0) : mean, size: graph.vertices[at]?.across ?? 0 };
    });
    for (const [index, middle] of spread(wishes, spacing.gap, 0, spacing.across).entries())
      middles[layer[index] ?? 0] = middle;
  };
  for (let round = 0; round < rounds; round += 1)
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) settle(layer);
  return middles;
}

function placeAlong(
  graph: Graph,
  layers: readonly (readonly number[])[],
  spacing: Spacing,
): Pick<Layout, 'bands' | 'along'> {
  let at = 0;
  const bands = layers.map((layer, index) => {
    const from = at;
    const to = from + Math.max(0, ...layer.map((vertex) => graph.vertices[vertex]?.along ?? 0));
    const passed = isPassed(graph, index);
    at = to + (index === layers.length - 1 ? 0 : passed ? spacing.passed : spacing.empty);
    return { from, to };
  });
  return { bands, along: at };
}

/** Whether a line runs from this layer to the next. */
function isPassed(graph: Graph, layer: number): boolean {
  const layerOf = (vertex: number | undefined): number => graph.vertices[vertex ?? 0]?.layer ?? 0;
  return graph.chains.some(({ vertices }) =>
    vertices.slice(1).some((to, at) => Math.min(layerOf(to), layerOf(vertices[at])) === layer),
  );
}
