/** Where a plan stands on its slide, and how much smaller it is there. */
import type { Plan, Point } from '../../draw/plan.ts';
import type { Frame } from '../ink/length.ts';

export interface DrawingScale {
  readonly factor: number;
  /** Of the drawing's corner on the slide, in pixels. */
  readonly left: number;
  readonly top: number;
}

export function fitScale({ width, height }: Plan, frame: Frame): DrawingScale {
  const factor = Math.min(1, frame.width / width, frame.height / height);
  const left = frame.x + (frame.width - width * factor) / 2;
  const top = frame.y + (frame.height - height * factor) / 2;
  return { factor, left, top };
}

/** A point of the plan, in pixels of the slide. */
export function onSlide({ x, y }: Point, { factor, left, top }: DrawingScale): Point {
  return { x: left + x * factor, y: top + y * factor };
}
