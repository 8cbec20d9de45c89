/** Turns nodes without links into boxes that stand beside a flow, or below one that runs to the right. */
import type { Sketch } from '../finish-drawing.ts';
import type { Mark } from '../plan.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import { drawNode, measureNode, type NodeSize } from './node-box.ts';

export interface Aside {
  readonly boxes: readonly { readonly at: number; readonly size: NodeSize }[];
  /** Of the column with the gap before it. */
  readonly width: number;
}

function gapOf({ sizes }: DiagramPaper): number {
  return sizes.unit * 2;
}

/** Between the flow and what is not part of it. */
function distance({ sizes }: DiagramPaper): number {
  return sizes.unit * 7;
}

export function measureAside(paper: DiagramPaper, nodes: readonly number[], most: number): Aside {
  const boxes = nodes.map((at) => ({ at, size: measureNode(paper, at, most) }));
  const widths = boxes.map(({ size }) => size.width);
  return { boxes, width: boxes.length === 0 ? 0 : Math.max(...widths) + distance(paper) };
}

/** In the middle of the flow's height. */
export function asideColumn(
  paper: DiagramPaper,
  aside: Aside,
  place: { left: number; height: number },
): Sketch {
  const gap = gapOf(paper);
  const total = aside.boxes.reduce((sum, { size }) => sum + size.height + gap, -gap);
  let y = Math.max(0, (place.height - total) / 2);
  const marks = aside.boxes.map(({ at, size }): Mark => {
    const x = place.left + distance(paper);
    const box = { x, y, width: aside.width - distance(paper), height: size.height };
    y += size.height + gap;
    return drawNode(paper, at, size, box);
  });
  return { marks, height: aside.boxes.length === 0 ? 0 : y - gap };
}

/** From the left edge of the flow, broken into rows like words into lines. */
export function asideRows(paper: DiagramPaper, aside: Aside, place: { left: number; top: number }): Sketch {
  const gap = gapOf(paper);
  let [x, y, row] = [place.left, place.top + distance(paper) / 2, 0];
  const marks = aside.boxes.map(({ at, size }): Mark => {
    if (x > place.left && x + size.width > paper.sheet.width) [x, y, row] = [0, y + row + gap, 0];
    const box = { x: Math.min(x, paper.sheet.width - size.width), y, width: size.width, height: size.height };
    x += size.width + gap;
    row = Math.max(row, size.height);
    return drawNode(paper, at, size, box);
  });
  return { marks, height: aside.boxes.length === 0 ? 0 : y + row };
}
