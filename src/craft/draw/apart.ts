/** Turns two shapes into whether they keep clear of each other. */
import type { Point } from './plan.ts';
import type { Box } from './text-box.ts';

export function boxesApart(one: Box, other: Box): boolean {
  return (
    one.x >= other.x + other.width ||
    other.x >= one.x + one.width ||
    one.y >= other.y + other.height ||
    other.y >= one.y + one.height
  );
}

/** Clips the stretch to the box, side by side (Liang and Barsky); nothing left means apart. */
export function lineApart(box: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  let [enter, leave] = [0, 1];
  for (const [step, distance] of sides) {
    if (step === 0 && distance <= 0) return true;
    if (step < 0) enter = Math.max(enter, distance / step);
    if (step > 0) leave = Math.min(leave, distance / step);
  }
  return enter >= leave;
}
