/** Turns nodes with layers, and the links between them, into boxes, arrows and labels that keep clear of each other. */
import type { Sketch } from '../finish-drawing.ts';
import type { Mark } from '../plan.ts';
import type { Box } from '../text-box.ts';
import { drawArrow } from './arrow.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { buildGraph, type Graph } from './layered/graph.ts';
import { type Layout, placeGraph } from './layered/place.ts';
import { type Direction, routeChains } from './layered/route.ts';
import { drawLinkLabel, measureLinkLabel } from './link-label.ts';
import { drawLoop, loopRoom } from './loop.ts';
import { type Caption, drawNode, measureNode, type NodeSize } from './node-box.ts';
import type { DrawnLink } from './read-links.ts';

export interface LayerPlan {
  /** `least` is the least a box must measure along the layers. */
  readonly nodes: readonly { readonly node: number; readonly layer: number; readonly least: number }[];
  readonly links: readonly DrawnLink[];
  readonly direction: Direction;
  readonly caption: Caption;
  /** The widest a box may be. */
  readonly most: number;
  /** What there is across the layers, and along them if that is limited. */
  readonly across: number;
  readonly along: number | undefined;
  /** How long the layers together would best be; zero for as short as can be. */
  readonly wished: number;
}

type SizedNode = LayerPlan['nodes'][number] & { readonly size: NodeSize };

export interface LinkedSketch extends Sketch {
  /** How far its boxes and labels reach. */
  readonly left: number;
  readonly right: number;
  readonly bands: Layout['bands'];
}

/** Undefined when a layer has no room, or the layers together. */
export function layOut(paper: DiagramPaper, plan: LayerPlan): LinkedSketch | undefined {
  const { sizes } = paper;
  const sized = plan.nodes.map((each) => ({ ...each, size: sizeOf(paper, plan, each.node) }));
  const graph = graphOf(paper, plan, sized);
  const spacing = {
    across: plan.across,
    gap: sizes.unit * 2,
    passed: sizes.unit * 3,
    empty: sizes.unit * 2.25,
    wished: Math.floor(plan.wished) - 1,
  };
  const placed = placeGraph(graph, spacing);
  if (!placed.fits || (plan.along !== undefined && placed.along > plan.along)) return undefined;
  const layout = plan.direction === 'down' ? placed : pushedUp(graph, placed);
  const boxes = sized.map(({ node, size }, at) => ({
    node,
    size,
    place: boxPlace(graph, layout, at, { plan, size }),
  }));
  const nodes = boxes.map(({ node, size, place }) => drawNode(paper, node, size, place));
  const loops = plan.links.filter((link) => link.from === link.to);
  const looped = loops.flatMap((link) => {
    const place = boxes.find(({ node }) => node === link.from)?.place;
    return place === undefined ? [] : drawLoop(paper, link.label, place, plan.direction);
  });
  const marks = [...linkMarks(paper, plan, graph, layout), ...nodes, ...looped];
  return { marks, bands: layout.bands, ...extent(graph, layout, plan.direction) };
}

function sizeOf(paper: DiagramPaper, plan: LayerPlan, node: number): NodeSize {
  const size = measureNode(paper, node, plan.most, plan.caption);
  if (plan.direction === 'down') return size;
  return { ...size, height: Math.max(size.height, portsOf(paper, plan, node)) };
}

/** A box where many arrows meet is high enough for their heads to stand apart. */
function portsOf({ sizes }: DiagramPaper, { links }: LayerPlan, node: number): number {
  const count = (end: 'from' | 'to'): number => links.filter((link) => link[end] === node).length;
  return Math.max(count('from'), count('to')) * sizes.unit * 2.5;
}

/** To the right the flow needs no more height than its boxes. */
function pushedUp(graph: Graph, layout: Layout): Layout {
  const tops = graph.vertices.map((vertex, at) => (layout.middles[at] ?? 0) - vertex.across / 2);
  const top = Math.min(...tops);
  return { ...layout, middles: layout.middles.map((middle) => middle - top) };
}

function extent(
  graph: Graph,
  layout: Layout,
  direction: Direction,
): Pick<LinkedSketch, 'left' | 'right' | 'height'> {
  const from = Math.min(...graph.vertices.map((vertex, at) => (layout.middles[at] ?? 0) - vertex.across / 2));
  const to = Math.max(...graph.vertices.map((vertex, at) => (layout.middles[at] ?? 0) + vertex.across / 2));
  return direction === 'down'
    ? { left: from, right: to, height: layout.along }
    : { left: 0, right: layout.along, height: to };
}

/** Boxes fill their layer along, so that they stand in line. */
function boxPlace(
  graph: Graph,
  layout: Layout,
  at: number,
  { plan, size }: { plan: LayerPlan; size: NodeSize },
): Box {
  const band = layout.bands[graph.vertices[at]?.layer ?? 0] ?? { from: 0, to: 0 };
  const middle = layout.middles[at] ?? 0;
  const along = band.to - band.from;
  if (plan.direction === 'down')
    return { x: middle - size.width / 2, y: band.from, width: size.width, height: along };
  return { x: band.from, y: middle - size.height / 2, width: along, height: size.height };
}

function linkMarks(paper: DiagramPaper, plan: LayerPlan, graph: Graph, layout: Layout): readonly Mark[] {
  const links = plan.links.filter((link) => link.from !== link.to);
  const arrows = routeChains(graph, layout, plan.direction).flatMap((route) =>
    drawArrow(paper, route, links[route.link]?.heads ?? 'end', plan.direction),
  );
  const labels = graph.chains.flatMap((chain): readonly Mark[] => {
    const text = links[chain.link]?.label;
    if (chain.label === undefined || text === undefined) return [];
    const band = layout.bands[graph.vertices[chain.label]?.layer ?? 0] ?? { from: 0, to: 0 };
    const [across, along] = [layout.middles[chain.label] ?? 0, (band.from + band.to) / 2];
    return [
      drawLinkLabel(
        paper,
        text,
        plan.direction,
        plan.direction === 'down' ? { x: across, y: along } : { x: along, y: across },
      ),
    ];
  });
  return [...arrows, ...labels];
}

function turned(
  size: { readonly width: number; readonly height: number },
  direction: Direction,
): { across: number; along: number } {
  return direction === 'down'
    ? { across: size.width, along: size.height }
    : { across: size.height, along: size.width };
}

/** A node that leads to itself is wider by its loop. */
function graphOf(paper: DiagramPaper, plan: LayerPlan, sized: readonly SizedNode[]): Graph {
  const { sizes } = paper;
  const nodes = sized.map(({ layer, node, least, size }) => {
    const { across, along } = turned(size, plan.direction);
    const loop = plan.links.find((link) => link.from === node && link.to === node);
    const room = loop === undefined ? 0 : loopRoom(paper, loop.label, plan.direction);
    return { layer, along: Math.max(along, least), width: across, across: across + room * 2 };
  });
  const indexOf = new Map(plan.nodes.map(({ node }, at) => [node, at]));
  const links = plan.links
    .filter((link) => link.from !== link.to)
    .map((link) => ({
      from: indexOf.get(link.from) ?? 0,
      to: indexOf.get(link.to) ?? 0,
      label:
        link.label === undefined
          ? undefined
          : turned(measureLinkLabel(paper, link.label, plan.direction), plan.direction),
    }));
  return buildGraph(nodes, links, sizes.unit * 1.5);
}
