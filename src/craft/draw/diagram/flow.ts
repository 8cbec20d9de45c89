/** Turns nodes and links into a flow, downwards or to the right: what leads to another stands before it, what is alone stands beside or below. */
import type { Sketch } from '../finish-drawing.ts';
import { type Aside, asideColumn, asideRows, measureAside } from './aside.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { rankNodes } from './layered/rank.ts';
import type { Direction } from './layered/route.ts';
import { type LayerPlan, type LinkedSketch, layOut } from './linked-nodes.ts';
import { moved } from './moved.ts';
import { type DrawnLink, readLinks } from './read-links.ts';

/** Wide boxes before narrow ones; none when no flow fits the width. */
export function sketchFlow(paper: DiagramPaper): readonly Sketch[] {
  const links = readLinks(paper);
  if (links.length === 0) return [];
  const ordered = runsRight(paper, links) ? [...sideways, ...downwards] : [...downwards, ...sideways];
  const choices = ordered.flatMap((arrangement) => measures.map((measure) => ({ arrangement, measure })));
  return choices.flatMap(({ arrangement, measure }) => sketchOne(paper, links, arrangement, measure) ?? []);
}

/** Which way the flow runs, and where those stand that are no part of it. */
interface Arrangement {
  readonly direction: Direction;
  readonly aside: 'beside' | 'below';
}

const downwards: readonly Arrangement[] = [
  { direction: 'down', aside: 'beside' },
  { direction: 'down', aside: 'below' },
];
const sideways: readonly Arrangement[] = [{ direction: 'right', aside: 'below' }];

/** On a wide sheet what is longer than broad lies down; on all others a flow runs the way one reads on. */
function runsRight({ data, sheet }: DiagramPaper, links: readonly DrawnLink[]): boolean {
  if (sheet.width < sheet.maxHeight * 1.6) return false;
  const linked = data.nodes
    .map((_, at) => at)
    .filter((at) => links.some(({ from, to }) => from === at || to === at));
  const layers = ranked(linked, links).map(({ layer }) => layer);
  const broadest = Math.max(...layers.map((layer) => layers.filter((other) => other === layer).length));
  return new Set(layers).size > broadest;
}

/** The most a box may measure, in units of the type size. */
const measures = [15, 11, 8];

function sketchOne(
  paper: DiagramPaper,
  links: readonly DrawnLink[],
  { direction, aside: where }: Arrangement,
  measure: number,
): Sketch | undefined {
  const { data, sheet, sizes } = paper;
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const all = data.nodes.map((_, at) => at);
  const most = sizes.label * measure;
  const alone = all.filter((at) => !linked.has(at));
  const aside = measureAside(paper, alone, most);
  const beside = where === 'beside' ? aside.width : 0;
  const room =
    direction === 'down'
      ? { across: sheet.width - beside, along: undefined }
      : { across: sheet.maxHeight, along: sheet.width };
  // Only a slide is to be filled, and only by what has it to itself.
  const fills = sheet.medium === 'slide' && alone.length === 0;
  const wished = fills ? (direction === 'down' ? sheet.maxHeight : sheet.width) : 0;
  const nodes = ranked(
    all.filter((at) => linked.has(at)),
    links,
  );
  const flow = layOut(paper, { ...room, wished, nodes, links, direction, most, caption: 'group' });
  return flow === undefined ? undefined : composed[where](paper, flow, aside);
}

function ranked(members: readonly number[], links: readonly DrawnLink[]): LayerPlan['nodes'] {
  const arrows = links
    .filter((link) => link.from !== link.to)
    .map((link) => ({ from: members.indexOf(link.from), to: members.indexOf(link.to) }));
  const ranks = rankNodes(members.length, arrows);
  return members.map((node, at) => ({ node, layer: (ranks[at] ?? 0) * 2, least: 0 }));
}

type Compose = (paper: DiagramPaper, flow: LinkedSketch, aside: Aside) => Sketch;

/** The flow in the middle of the sheet, together with what stands beside it or below. */
const composed: Readonly<Record<Arrangement['aside'], Compose>> = {
  beside: (paper, flow, aside) => {
    const width = flow.right - flow.left;
    const left = (paper.sheet.width - width - aside.width) / 2;
    const column = asideColumn(paper, aside, { left: left + width, height: flow.height });
    const drop = Math.max(0, (column.height - flow.height) / 2);
    const marks = moved(flow.marks, { x: left - flow.left, y: drop });
    return { marks: [...marks, ...column.marks], height: Math.max(flow.height, column.height) };
  },
  below: (paper, flow, aside) => {
    const left = (paper.sheet.width - (flow.right - flow.left)) / 2;
    const row = asideRows(paper, aside, { left, top: flow.height });
    const marks = moved(flow.marks, { x: left - flow.left, y: 0 });
    return { marks: [...marks, ...row.marks], height: Math.max(flow.height, row.height) };
  },
};
