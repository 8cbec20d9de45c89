/** Turns a node into its box: its group's name small above the text, the group's colour as outline, a cross when it is struck out. */
import { outlined, stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import type { TypeSizes } from '../sheet.ts';
import { type Box, blockHeight, leadingOf, type TextStyle, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import { type DiagramPaper, dressOf } from './diagram-paper.ts';

export interface NodeSize {
  readonly caption: readonly string[];
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Whether the box itself has to say which group it belongs to. */
export type Caption = 'group' | 'none';

export function measureNode(
  paper: DiagramPaper,
  at: number,
  most: number,
  caption: Caption = 'group',
): NodeSize {
  const { data, sizes } = paper;
  const node = data.nodes[at];
  const pad = padding(sizes);
  const sign = node?.crossed === true ? crossRoom(sizes) : 0;
  const room = most - pad.x * 2 - sign;
  const group = caption === 'group' ? data.groups.find((one) => one.id === node?.group)?.title : undefined;
  const above = group === undefined ? [] : wrapText(group, room, sizes.small, 'regular');
  const lines = wrapText(node?.text ?? '', room, sizes.label, 'regular');
  const width = Math.max(blockWidth(lines, textStyle(sizes)), blockWidth(above, captionStyle(sizes)));
  const height = above.length * leadingOf(sizes.small) + blockHeight(lines.length, sizes.label);
  return { caption: above, lines, width: width + pad.x * 2 + sign, height: height + pad.y * 2 };
}

function padding(sizes: TypeSizes): { readonly x: number; readonly y: number } {
  return { x: sizes.unit * 1.8, y: sizes.unit * 1.2 };
}

function textStyle(sizes: TypeSizes): TextStyle {
  return { size: sizes.label, weight: 'regular', anchor: 'middle', fill: 'ink' };
}

function captionStyle(sizes: TypeSizes): TextStyle {
  return { size: sizes.small, weight: 'regular', anchor: 'middle', fill: 'quiet' };
}

export function drawNode(paper: DiagramPaper, at: number, size: NodeSize, box: Box): Mark {
  const { sizes, data } = paper;
  const node = data.nodes[at];
  const crossed = node?.crossed === true;
  const frame: Mark = {
    kind: 'rect',
    ...box,
    radius: sizes.unit * 0.5,
    paint: crossed ? struckPaint(sizes) : plainPaint(paper, at),
  };
  const x = box.x + (box.width + (crossed ? crossRoom(sizes) : 0)) / 2;
  const above = size.caption.length * leadingOf(sizes.small);
  const top = box.y + (box.height - above - blockHeight(size.lines.length, sizes.label)) / 2;
  const caption = size.caption.length === 0 ? [] : [textAt(x, top, size.caption, captionStyle(sizes))];
  const text = textAt(x, top + above - sizes.label * 0.04, size.lines, {
    ...textStyle(sizes),
    fill: crossed ? 'quiet' : 'ink',
  });
  return {
    kind: 'group',
    name: node?.text ?? '',
    marks: [frame, ...(crossed ? cross(box, sizes) : []), ...caption, text],
  };
}

function plainPaint(paper: DiagramPaper, at: number): ReturnType<typeof outlined> {
  const dress = dressOf(paper, paper.data.nodes[at]);
  return dress === undefined
    ? outlined('panel', 'line', paper.sizes.line)
    : outlined(`${dress.hue}-tint`, dress.hue, paper.sizes.line);
}

function struckPaint(sizes: TypeSizes): ReturnType<typeof outlined> {
  return outlined('paper', 'line', sizes.line, [sizes.unit, sizes.unit * 0.7]);
}

/** A cross before the words, bold enough for the last row and never through a letter. */
function cross(box: Box, sizes: TypeSizes): readonly Mark[] {
  const reach = sizes.label * 0.34;
  const [x, y] = [box.x + padding(sizes).x + reach, box.y + box.height / 2];
  const paint = stroke('accent', sizes.label * 0.13);
  return [
    { kind: 'line', from: { x: x - reach, y: y - reach }, to: { x: x + reach, y: y + reach }, paint },
    { kind: 'line', from: { x: x - reach, y: y + reach }, to: { x: x + reach, y: y - reach }, paint },
  ];
}

function crossRoom(sizes: TypeSizes): number {
  return sizes.label * 0.68 + sizes.unit * 1.2;
}
