/** Short ways to say how a mark is painted: an area, an outline, a line. */
import type { Role } from './palette.ts';
import type { Paint, Texture } from './plan.ts';

export function area(fill: Role, texture: Texture = 'solid'): Paint {
  return { fill, texture, stroke: undefined, strokeWidth: 0, dash: [] };
}

export function stroke(role: Role, strokeWidth: number, dash: readonly number[] = []): Paint {
  return { fill: undefined, texture: 'solid', stroke: role, strokeWidth, dash };
}

export function outlined(fill: Role, role: Role, strokeWidth: number, dash: readonly number[] = []): Paint {
  return { fill, texture: 'solid', stroke: role, strokeWidth, dash };
}
