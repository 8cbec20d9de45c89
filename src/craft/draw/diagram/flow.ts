/** Turns nodes and links into a flow, downwards or to the right: what leads to another stands before it, what is alone stands beside. */
import type { Sketch } from '../finish-drawing.ts';
import { type Aside, asideColumn, asideRows, measureAside } from './aside.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { sketchGroups } from './groups.ts';
import { rankNodes } from './layered/rank.ts';
import type { Direction } from './layered/route.ts';
import { type LayerPlan, type LinkedSketch, layOut } from './linked-nodes.ts';
import { moved } from './moved.ts';
import { type DrawnLink, readLinks } from './read-links.ts';

/** Downwards before sideways, wide boxes before narrow ones; a grid with a list when no flow fits the width. */
export function sketchFlow(paper: DiagramPaper): readonly Sketch[] {
  const links = readLinks(paper);
  if (links.length === 0) return sketchGroups(paper);
  const choices = directions.flatMap((direction) => measures.map((measure) => ({ direction, measure })));
  const flows = choices.flatMap(({ direction, measure }) => sketchOne(paper, direction, measure) ?? []);
  return flows.length === 0 ? sketchGroups(paper) : flows;
}

const directions: readonly Direction[] = ['down', 'right'];
/** The most a box may measure, in units of the type size. */
const measures = [15, 11, 8];

function sketchOne(paper: DiagramPaper, direction: Direction, measure: number): Sketch | undefined {
  const { data, sheet, sizes } = paper;
  const links = readLinks(paper);
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const all = data.nodes.map((_, at) => at);
  const most = sizes.label * measure;
  const aside = measureAside(
    paper,
    all.filter((at) => !linked.has(at)),
    most,
  );
  const room =
    direction === 'down'
      ? { across: sheet.width - aside.width, along: undefined }
      : { across: sheet.maxHeight, along: sheet.width };
  const nodes = ranked(
    all.filter((at) => linked.has(at)),
    links,
  );
  const flow = layOut(paper, { ...room, nodes, links, direction, most, caption: 'group' });
  return flow === undefined ? undefined : composed[direction](paper, flow, aside);
}

function ranked(members: readonly number[], links: readonly DrawnLink[]): LayerPlan['nodes'] {
  const arrows = links
    .filter((link) => link.from !== link.to)
    .map((link) => ({ from: members.indexOf(link.from), to: members.indexOf(link.to) }));
  const ranks = rankNodes(members.length, arrows);
  return members.map((node, at) => ({ node, layer: (ranks[at] ?? 0) * 2, least: 0 }));
}

/** The flow in the middle of the sheet, together with what stands beside it or below. */
const composed: Readonly<
  Record<Direction, (paper: DiagramPaper, flow: LinkedSketch, aside: Aside) => Sketch>
> = {
  down: (paper, flow, aside) => {
    const left = (paper.sheet.width - (flow.right - flow.left) - aside.width) / 2;
    const column = asideColumn(paper, aside, { left: left + flow.right - flow.left, height: flow.height });
    const drop = Math.max(0, (column.height - flow.height) / 2);
    const marks = moved(flow.marks, { x: left - flow.left, y: drop });
    return { marks: [...marks, ...column.marks], height: Math.max(flow.height, column.height) };
  },
  right: (paper, flow, aside) => {
    const left = (paper.sheet.width - flow.right) / 2;
    const row = asideRows(paper, aside, { left, top: flow.height });
    return {
      marks: [...moved(flow.marks, { x: left, y: 0 }), ...row.marks],
      height: Math.max(flow.height, row.height),
    };
  },
};
