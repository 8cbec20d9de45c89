/**
 * Turns a textured area of a plan into a light ground and the lines on it, so that areas differ on a black-and-white copier.
 * Lines, not an SVG pattern: a browser prints a pattern as a picture of the whole page.
 */
import { mix } from '../theme/colour.ts';
import type { RectMark, Texture } from './plan.ts';
import { attributes, number } from './svg-text.ts';

export function texturedRect(mark: RectMark, colour: string, paper: string): string {
  const { x, y, width, height, radius } = mark;
  const { texture } = mark.paint;
  const ground = { x, y, width, height, rx: radius || undefined, fill: mix(paper, colour, 0.25) };
  const lines = attributes({
    d: drawings[texture](inner(mark, reaches[texture])),
    stroke: colour,
    'stroke-width': widths[texture],
    'stroke-linecap': texture === 'dots' ? 'round' : undefined,
    fill: 'none',
  });
  return `<g><rect${attributes(ground)}/><path${lines}/></g>`;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const widths: Readonly<Record<Texture, number>> = { solid: 0, hatch: 1.5, dots: 1.6, lines: 1.2, cross: 0.9 };

/** How far the ink of a line reaches beyond its end, so that none leaves the area. */
const reaches: Readonly<Record<Texture, number>> = {
  solid: 0,
  hatch: 0.53,
  dots: 0.8,
  lines: 0,
  cross: 0.32,
};

function inner({ x, y, width, height }: RectMark, reach: number): Area {
  return { left: x + reach, top: y + reach, right: x + width - reach, bottom: y + height - reach };
}

const pitch = 6;

const drawings: Readonly<Record<Texture, (area: Area) => string>> = {
  solid: () => '',
  hatch: rising,
  dots: (area) =>
    steps(area.top, area.bottom, pitch / 2)
      .flatMap((y, row) =>
        steps(area.left + (row % 2) * (pitch / 2), area.right, pitch).map((x) => dot(x, y)),
      )
      .join(''),
  lines: ({ left, right, top, bottom }) =>
    steps(top + 1.5, bottom - 0.6, pitch / 2)
      .map((y) => stroke(left, y, right, y))
      .join(''),
  cross: (area) => rising(area) + falling(area),
};

/** Lines on which x + y is a multiple of the pitch, so that neighbouring areas match. */
function rising({ left, top, right, bottom }: Area): string {
  return steps(Math.ceil((left + top) / pitch) * pitch, right + bottom, pitch)
    .map((sum) => {
      const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
      return stroke(from, sum - from, to, sum - to);
    })
    .join('');
}

/** Lines on which x − y is a multiple of the pitch. */
function falling({ left, top, right, bottom }: Area): string {
  return steps(Math.ceil((left - bottom) / pitch) * pitch, right - top, pitch)
    .map((gap) => {
      const [from, to] = [Math.max(left, gap + top), Math.min(right, gap + bottom)];
      return stroke(from, from - gap, to, to - gap);
    })
    .join('');
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / by) + 1) }, (_, at) => from + at * by);
}

function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}`;
}

function dot(x: number, y: number): string {
  return `M${number(x)} ${number(y)}h0.01`;
}
