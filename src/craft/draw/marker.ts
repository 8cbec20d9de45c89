/** Turns a shape and a place into the mark that stands for one dated thing or one value. */
import type { Dress, Shape } from './hue.ts';
import { area, outlined } from './paint.ts';
import type { CircleMark, Paint, Point, PolygonMark } from './plan.ts';

/** Hollow means less certain: a lower bound, a month or year where others have a day. */
export type Certainty = 'full' | 'hollow';

export function marker(
  at: Point,
  radius: number,
  dress: Dress,
  certainty: Certainty,
): CircleMark | PolygonMark {
  const paint: Paint =
    certainty === 'full' ? area(dress.hue) : outlined('paper', dress.hue, Math.max(1.2, radius * 0.32));
  const size = certainty === 'full' ? radius : radius * 0.9;
  if (dress.shape === 'circle') return { kind: 'circle', x: at.x, y: at.y, radius: size, paint };
  const points = outlines[dress.shape].map(([x, y]) => ({ x: at.x + x * size, y: at.y + y * size }));
  return { kind: 'polygon', points, paint };
}

type Outline = readonly (readonly [number, number])[];

/** In units of the radius, of about equal weight to the eye. */
const outlines: Readonly<Record<Exclude<Shape, 'circle'>, Outline>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  wedge: [
    [0, 1.1],
    [-1.1, -0.85],
    [1.1, -0.85],
  ],
  plus: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
  hexagon: [
    [-1.1, 0],
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
  ],
  bar: [
    [-0.45, -1.1],
    [0.45, -1.1],
    [0.45, 1.1],
    [-0.45, 1.1],
  ],
};
