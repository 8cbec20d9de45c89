/** Turns a link from a node to itself into a loop at the side of its box, with its label beyond. */
import { stroke } from '../paint.ts';
import type { Mark, Point } from '../plan.ts';
import { type Box, textAround } from '../text-box.ts';
import { arrowHead } from './arrow.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import type { Direction } from './layered/route.ts';
import { linkLabelLines, measureLinkLabel } from './link-label.ts';

function loopReach({ sizes }: DiagramPaper): number {
  return sizes.label * 1.1;
}

/** How far the loop and its label stand out from the box. */
export function loopRoom(paper: DiagramPaper, label: string | undefined, direction: Direction): number {
  const size = label === undefined ? { width: 0, height: 0 } : measureLinkLabel(paper, label, 'right');
  return loopReach(paper) + (direction === 'down' ? size.width : size.height) + paper.sizes.unit;
}

export function drawLoop(
  paper: DiagramPaper,
  label: string | undefined,
  box: Box,
  direction: Direction,
): readonly Mark[] {
  const { sizes } = paper;
  const reach = loopReach(paper);
  const at = (share: number, out: number): Point =>
    direction === 'down'
      ? { x: box.x + box.width + out, y: box.y + box.height * share }
      : { x: box.x + box.width * share, y: box.y + box.height + out };
  const [start, end] = [at(0.25, 0), at(0.75, 0)];
  const handle = reach * 1.2;
  const line: Mark = {
    kind: 'path',
    segments: [
      { kind: 'move', to: start },
      { kind: 'curve', first: at(0.25, handle), second: at(0.75, handle), to: end },
    ],
    paint: stroke('quiet', sizes.line),
  };
  const head = arrowHead(end, direction === 'down' ? { x: -1, y: 0 } : { x: 0, y: -1 }, sizes);
  return [line, head, ...(label === undefined ? [] : [loopLabel(paper, label, at(0.5, reach), direction)])];
}

function loopLabel(paper: DiagramPaper, label: string, from: Point, direction: Direction): Mark {
  const { sizes } = paper;
  const lines = linkLabelLines(paper, label, 'right');
  const style = { size: sizes.small, weight: 'regular', fill: 'quiet' } as const;
  if (direction === 'down')
    return textAround(from.x + sizes.unit * 0.5, from.y, lines, { ...style, anchor: 'start' });
  const { height } = measureLinkLabel(paper, label, 'right');
  return textAround(from.x, from.y + height / 2, lines, { ...style, anchor: 'middle' });
}
