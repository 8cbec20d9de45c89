/** Turns ordered layers into places: each vertex as near below its neighbours as its layer allows, layers stacked with room for lines. */
import { spread } from '../../spread.ts';
import type { Graph } from './graph.ts';
import { neighboursOf, orderLayers } from './order.ts';
import { straighten } from './straighten.ts';

export interface Spacing {
  /** What there is across the layers. */
  readonly across: number;
  /** Between two in one layer. */
  readonly gap: number;
  /** Between an even layer and its odd neighbour when lines pass, and when none does. */
  readonly passed: number;
  readonly empty: number;
  /** How long the layers together would best be: what is left parts them, up to `passed` twice more for each. */
  readonly wished: number;
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

const rounds = 24;
/** How much more a turn wants to stand in line with what leaves it no choice than with a busy node. */
const straightness = 12;

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
      const weights = near.map((other) => weightOf(neighbours, graph, at, other));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean =
        near.reduce((sum, other, index) => sum + (middles[other] ?? 0) * (weights[index] ?? 0), 0) / total;
      return { middle: near.length === 0 ? (middles[at] ?? 0) : mean, size: graph.vertices[at]?.across ?? 0 };
    });
    for (const [index, middle] of spread(wishes, spacing.gap, 0, spacing.across).entries())
      middles[layer[index] ?? 0] = middle;
  };
  for (let round = 0; round < rounds; round += 1)
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) settle(layer);
  return straighten(graph, layers, middles, spacing);
}

/** Lines should bend once at most: their turns keep in line with each other and with a node that has but this line. */
function weightOf(
  neighbours: readonly (readonly number[])[],
  graph: Graph,
  at: number,
  other: number,
): number {
  const isTurn = (vertex: number): boolean => vertex >= graph.nodes;
  if (!isTurn(at)) return 1;
  return isTurn(other) || neighbours[other]?.length === 1 ? straightness : 1;
}

function placeAlong(
  graph: Graph,
  layers: readonly (readonly number[])[],
  spacing: Spacing,
): Pick<Layout, 'bands' | 'along'> {
  const lengths = layers.map((layer) => Math.max(0, ...layer.map((at) => graph.vertices[at]?.along ?? 0)));
  const gaps = layers.slice(1).map((_, at) => (isPassed(graph, at) ? spacing.passed : spacing.empty));
  const least = [...lengths, ...gaps].reduce((sum, length) => sum + length, 0);
  const more = Math.min(spacing.passed * 2, Math.max(0, spacing.wished - least) / Math.max(1, gaps.length));
  let at = 0;
  const bands = lengths.map((length, index) => {
    const from = at;
    at += length + (index < gaps.length ? (gaps[index] ?? 0) + more : 0);
    return { from, to: from + length };
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
