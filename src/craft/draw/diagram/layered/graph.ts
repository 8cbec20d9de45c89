/** Turns nodes and links into vertices in layers: every link a chain with one vertex in each layer it passes, its label one of them. */

export interface NodeInput {
  /** Across the layers, side by side with its neighbours. */
  readonly across: number;
  readonly along: number;
  /** The part of `across` that lines may meet. */
  readonly width: number;
  /** An even number; the odd layers between hold labels and turns. */
  readonly layer: number;
}

export interface LinkInput {
  readonly from: number;
  readonly to: number;
  readonly label: { readonly across: number; readonly along: number } | undefined;
}

export interface Vertex {
  readonly layer: number;
  readonly across: number;
  readonly along: number;
}

/** Vertices from the beginning of the link to its end; the first and the last are nodes. */
export interface Chain {
  readonly link: number;
  readonly vertices: readonly number[];
  /** The one that is the label. */
  readonly label: number | undefined;
}

export interface Graph {
  /** How many of the vertices are nodes; they come first, as given. */
  readonly nodes: number;
  /** What of each node its lines may end on; a loop beside it is not part of that. */
  readonly nodeWidths: readonly number[];
  readonly vertices: readonly Vertex[];
  readonly chains: readonly Chain[];
  readonly layers: number;
}

export function buildGraph(nodes: readonly NodeInput[], links: readonly LinkInput[], lane: number): Graph {
  const vertices: Vertex[] = nodes.map(({ layer, across, along }) => ({ layer, across, along }));
  const chains = links.map((link, index): Chain => {
    const passed = layersBetween(nodes[link.from]?.layer ?? 0, nodes[link.to]?.layer ?? 0);
    const middle = link.label === undefined ? undefined : middleOdd(passed);
    let label: number | undefined;
    const inner = passed.map((layer) => {
      const size = layer === middle && link.label !== undefined ? link.label : { across: lane, along: 0 };
      if (layer === middle) label = vertices.length;
      return vertices.push({ layer, ...size }) - 1;
    });
    return { link: index, vertices: [link.from, ...inner, link.to], label };
  });
  return {
    nodes: nodes.length,
    nodeWidths: nodes.map((node) => node.width),
    vertices,
    chains,
    layers: Math.max(0, ...vertices.map((vertex) => vertex.layer)) + 1,
  };
}

/** Within one layer a link turns in the odd layer after it. */
function layersBetween(from: number, to: number): readonly number[] {
  if (from === to) return [from + 1];
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) - 1 }, (_, at) => from + step * (at + 1));
}

function middleOdd(layers: readonly number[]): number | undefined {
  const odd = layers.filter((layer) => layer % 2 === 1);
  return odd[Math.floor((odd.length - 1) / 2)];
}
