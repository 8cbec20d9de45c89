/** Turns a node into its box: the text, its group's colour at the edge, a cross when it is struck out. */
import type { Dress } from '../hue.ts';
import { area, outlined, stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import type { TypeSizes } from '../sheet.ts';
import { type Box, blockHeight, textAround } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import type { DiagramNode } from './diagram-paper.ts';

export interface NodeSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function measureNode(node: DiagramNode, most: number, sizes: TypeSizes): NodeSize {
  const face = { size: sizes.label, weight: 'regular' } as const;
  const pad = padding(sizes);
  const lines = wrapText(node.text, most - pad.x * 2, face.size, face.weight);
  return {
    lines,
    width: blockWidth(lines, face) + pad.x * 2,
    height: blockHeight(lines.length, face.size) + pad.y * 2,
  };
}

export function padding(sizes: TypeSizes): { readonly x: number; readonly y: number } {
  return { x: sizes.unit * 1.6, y: sizes.unit * 1.1 };
}

export function drawNode(
  node: DiagramNode,
  lines: readonly string[],
  box: Box,
  look: { dress: Dress | undefined; sizes: TypeSizes },
): Mark {
  const { dress, sizes } = look;
  const role = dress?.hue ?? 'line';
  const fill = dress === undefined ? 'panel' : (`${dress.hue}-tint` as const);
  const paint = node.crossed
    ? outlined('paper', 'line', sizes.line, [sizes.unit, sizes.unit * 0.7])
    : outlined(fill, role, sizes.line);
  const frame: Mark = { kind: 'rect', ...box, radius: sizes.unit * 0.5, paint };
  const style = {
    size: sizes.label,
    weight: 'regular',
    anchor: 'middle',
    fill: node.crossed ? 'quiet' : 'ink',
  } as const;
  const text = textAround(box.x + box.width / 2, box.y + box.height / 2, lines, style);
  return {
    kind: 'group',
    name: node.text,
    marks: [frame, ...(node.crossed ? strike(box, sizes) : []), text],
  };
}

/** Two thin lines from corner to corner, behind the text. */
function strike(box: Box, sizes: TypeSizes): readonly Mark[] {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const paint = stroke('line', sizes.line * 0.8);
  return [
    { kind: 'line', from: { x: left, y: top }, to: { x: right, y: bottom }, paint },
    { kind: 'line', from: { x: left, y: bottom }, to: { x: right, y: top }, paint },
  ];
}

export function groupBar(box: Box, dress: Dress | undefined): Mark {
  return {
    kind: 'rect',
    ...box,
    radius: 0,
    paint: dress === undefined ? area('line') : area(dress.hue, dress.texture),
  };
}
