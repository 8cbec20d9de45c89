/** Turns placed chains into paths that run straight through layers and bend only between them, so that they meet no box. */
import type { Point, Segment } from '../../plan.ts';
import { spread } from '../../spread.ts';
import type { Chain, Graph } from './graph.ts';
import type { Layout } from './place.ts';

export type Direction = 'down' | 'right';

/** A place in the layout's own axes. */
interface Place {
  readonly across: number;
  readonly along: number;
  /** The line pauses before this place: its label stands there. */
  readonly pause: boolean;
}

export interface Route {
  readonly link: number;
  readonly segments: readonly Segment[];
  readonly start: Arrival;
  readonly end: Arrival;
}

/** Where a line meets its node, and the point it comes from. */
export interface Arrival {
  readonly at: Point;
  readonly from: Point;
}

export function routeChains(graph: Graph, layout: Layout, direction: Direction): readonly Route[] {
  const ports = portsOf(graph, layout);
  return graph.chains.map((chain, index) => {
    const places = pathPlaces(chain, graph, layout, ports[index] ?? { start: 0, end: 0 });
    const segments = isTurn(chain, graph)
      ? turnSegments(places, direction)
      : places.flatMap((place, nth) => segmentTo(places[nth - 1], place, direction));
    const at = (index: number): Point => turn(places.at(index), direction);
    return {
      link: chain.link,
      segments,
      start: { at: at(0), from: at(1) },
      end: { at: at(-1), from: at(-2) },
    };
  });
}

/** Whether a link leaves a layer only to come back to it. */
function isTurn({ vertices }: Chain, graph: Graph): boolean {
  return graph.vertices[vertices[0] ?? 0]?.layer === graph.vertices[vertices.at(-1) ?? 0]?.layer;
}

/** One bow that stays between its layer and the next. */
function turnSegments(places: readonly Place[], direction: Direction): readonly Segment[] {
  const [start, bend, end] = [places[0], places[1], places.at(-1)];
  if (start === undefined || bend === undefined || end === undefined) return [];
  // A cubic reaches three quarters of the way to its handles.
  const along = start.along + (bend.along - start.along) * 1.2;
  const first = turn({ across: start.across, along }, direction);
  const second = turn({ across: end.across, along }, direction);
  return [
    { kind: 'move', to: turn(start, direction) },
    { kind: 'curve', first, second, to: turn(end, direction) },
  ];
}

function turn(place: Omit<Place, 'pause'> | undefined, direction: Direction): Point {
  const { across = 0, along = 0 } = place ?? {};
  return direction === 'down' ? { x: across, y: along } : { x: along, y: across };
}

/** Level with each other: straight. Between layers: a curve that leaves and arrives along the flow. */
function segmentTo(before: Place | undefined, place: Place, direction: Direction): readonly Segment[] {
  const to = turn(place, direction);
  if (before === undefined || place.pause) return [{ kind: 'move', to }];
  if (Math.abs(before.across - place.across) < 0.5) return [{ kind: 'line', to }];
  const middle = (before.along + place.along) / 2;
  const first = turn({ across: before.across, along: middle }, direction);
  const second = turn({ across: place.across, along: middle }, direction);
  return [{ kind: 'curve', first, second, to }];
}

interface Ports {
  readonly start: number;
  readonly end: number;
}

function pathPlaces(chain: Chain, graph: Graph, layout: Layout, ports: Ports): readonly Place[] {
  const { vertices } = chain;
  return vertices.flatMap((vertex, at): readonly Place[] => {
    const band = bandOf(vertex, graph, layout);
    const before = at === 0 ? undefined : vertices[at - 1];
    const after = vertices[at + 1];
    if (before === undefined)
      return [
        { across: ports.start, along: isAfter(after, vertex, graph) ? band.to : band.from, pause: false },
      ];
    if (after === undefined)
      return [
        { across: ports.end, along: isAfter(before, vertex, graph) ? band.to : band.from, pause: false },
      ];
    const across = layout.middles[vertex] ?? 0;
    const enter = isAfter(before, vertex, graph) ? band.to : band.from;
    const leave = isAfter(after, vertex, graph) ? band.to : band.from;
    const first = { across, along: enter, pause: false };
    // A layer without thickness is no place to bend, except for a line that turns back there.
    if (enter === leave) return isTurn(chain, graph) ? [first] : [];
    const last = { across, along: leave, pause: false };
    return chain.label === vertex ? [first, ...aroundLabel(graph, vertex, first, last), last] : [first, last];
  });
}

/** A label may be shorter than its layer: the line runs on to its edge, pauses, and goes on from the other edge. */
function aroundLabel(graph: Graph, vertex: number, first: Place, last: Place): readonly Place[] {
  const half = (graph.vertices[vertex]?.along ?? 0) / 2;
  const middle = (first.along + last.along) / 2;
  const sense = Math.sign(last.along - first.along);
  return [
    { across: first.across, along: middle - sense * half, pause: false },
    { across: first.across, along: middle + sense * half, pause: true },
  ];
}

function bandOf(
  vertex: number,
  graph: Graph,
  layout: Layout,
): { readonly from: number; readonly to: number } {
  return layout.bands[graph.vertices[vertex]?.layer ?? 0] ?? { from: 0, to: 0 };
}

function isAfter(one: number | undefined, other: number, graph: Graph): boolean {
  return (graph.vertices[one ?? 0]?.layer ?? 0) > (graph.vertices[other]?.layer ?? 0);
}

/** Lines meet a node where they come straight, kept apart and off its corners. */
function portsOf(graph: Graph, layout: Layout): readonly Ports[] {
  const ends = graph.chains.flatMap(({ vertices }, chain) => [
    { chain, end: 'start' as const, node: vertices[0] ?? 0, next: vertices[1] ?? 0 },
    { chain, end: 'end' as const, node: vertices.at(-1) ?? 0, next: vertices.at(-2) ?? 0 },
  ]);
  const result = graph.chains.map(() => ({ start: 0, end: 0 }));
  for (const one of ends) {
    const side = isAfter(one.next, one.node, graph);
    const peers = ends
      .filter((other) => other.node === one.node && isAfter(other.next, other.node, graph) === side)
      .sort((a, b) => (layout.middles[a.next] ?? 0) - (layout.middles[b.next] ?? 0) || a.chain - b.chain);
    const middle = layout.middles[one.node] ?? 0;
    const half = ((graph.nodeWidths[one.node] ?? 0) / 2) * 0.8;
    const wishes = peers.map((peer) => ({ middle: layout.middles[peer.next] ?? 0, size: 0 }));
    const gap = Math.min(half / 2, (half * 2) / Math.max(1, peers.length - 1));
    const places = spread(wishes, gap, middle - half, middle + half);
    const ports = result[one.chain];
    if (ports !== undefined) ports[one.end] = places[peers.indexOf(one)] ?? middle;
  }
  return result;
}
