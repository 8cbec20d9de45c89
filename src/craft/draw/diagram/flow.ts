/** Turns nodes and links into a flow, downwards or to the right: what leads to another stands before it, what is alone stands beside. */
import type { Sketch } from '../finish-drawing.ts';
import type { Mark } from '../plan.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { sketchGroups } from './groups.ts';
import { rankNodes } from './layered/rank.ts';
import type { Direction } from './layered/route.ts';
import { layOut } from './linked-nodes.ts';
import { drawNode, measureNode } from './node-box.ts';
import { readLinks } from './read-links.ts';

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
  const most = sizes.label * measure;
  const alone = data.nodes.map((_, at) => at).filter((at) => !linked.has(at));
  const beside = alone.map((at) => measureNode(paper, at, most));
  const asideWidth =
    direction === 'right' || alone.length === 0
      ? 0
      : Math.max(...beside.map((size) => size.width)) + sizes.unit * 5;
  const members = data.nodes.map((_, at) => at).filter((at) => linked.has(at));
  const ranks = rankNodes(
    members.length,
    links
      .filter((link) => link.from !== link.to)
      .map((link) => ({ from: members.indexOf(link.from), to: members.indexOf(link.to) })),
  );
  const nodes = members.map((node, at) => ({ node, layer: (ranks[at] ?? 0) * 2, least: 0 }));
  const flow = layOut(paper, {
    nodes,
    links,
    direction,
    most,
    caption: 'group',
    across: direction === 'down' ? sheet.width - asideWidth : sheet.maxHeight,
    along: direction === 'down' ? undefined : sheet.width,
  });
  if (flow === undefined) return undefined;
  const aside =
    direction === 'down'
      ? placeColumn(paper, alone, most, flow.height)
      : placeRow(paper, alone, most, flow.height + sizes.unit * 4);
  return { marks: [...flow.marks, ...aside.marks], height: Math.max(flow.height, aside.height) };
}

/** Along the right edge, in the middle of the flow's height. */
function placeColumn(paper: DiagramPaper, alone: readonly number[], most: number, height: number): Sketch {
  const { sheet, sizes } = paper;
  const boxes = alone.map((at) => ({ at, size: measureNode(paper, at, most) }));
  const gap = sizes.unit * 2;
  const total = boxes.reduce((sum, { size }) => sum + size.height + gap, 0) - gap;
  const width = Math.max(0, ...boxes.map(({ size }) => size.width));
  let y = Math.max(0, (height - total) / 2);
  const marks = boxes.map(({ at, size }): Mark => {
    const box = { x: sheet.width - width, y, width, height: size.height };
    y += size.height + gap;
    return drawNode(paper, at, size, box);
  });
  return { marks, height: boxes.length === 0 ? 0 : y - gap };
}

/** In rows below. */
function placeRow(paper: DiagramPaper, alone: readonly number[], most: number, top: number): Sketch {
  const { sheet, sizes } = paper;
  const gap = sizes.unit * 2;
  let [x, y, row] = [0, top, 0];
  const marks = alone.map((at): Mark => {
    const size = measureNode(paper, at, most);
    if (x > 0 && x + size.width > sheet.width) [x, y, row] = [0, y + row + gap, 0];
    const box = { x, y, width: size.width, height: size.height };
    x += size.width + gap;
    row = Math.max(row, size.height);
    return drawNode(paper, at, size, box);
  });
  return { marks, height: alone.length === 0 ? 0 : y + row };
}
