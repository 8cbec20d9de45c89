/** Turns a link's label into small lines that stand in the line of its arrow. */
import type { Point, TextMark } from '../plan.ts';
import { blockHeight, type TextStyle, textAround } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import type { Direction } from './layered/route.ts';

/** Widths in units of the type size: to the right every letter lengthens the drawing. */
const measures: Readonly<Record<Direction, number>> = { down: 11, right: 7 };

function styleOf({ sizes }: DiagramPaper): TextStyle {
  return { size: sizes.small, weight: 'regular', anchor: 'middle', fill: 'quiet' };
}

export function linkLabelLines(paper: DiagramPaper, text: string, direction: Direction): readonly string[] {
  return wrapText(text, paper.sizes.small * measures[direction], paper.sizes.small, 'regular');
}

export function measureLinkLabel(
  paper: DiagramPaper,
  text: string,
  direction: Direction,
): { readonly width: number; readonly height: number } {
  const lines = linkLabelLines(paper, text, direction);
  const { unit, small } = paper.sizes;
  return {
    width: blockWidth(lines, styleOf(paper)) + unit * 1.5,
    height: blockHeight(lines.length, small) + unit * 0.8,
  };
}

export function drawLinkLabel(
  paper: DiagramPaper,
  text: string,
  direction: Direction,
  middle: Point,
): TextMark {
  return textAround(middle.x, middle.y, linkLabelLines(paper, text, direction), styleOf(paper));
}
