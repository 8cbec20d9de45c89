/** The vertical room of a chronicle's panel and the strip a track takes: what its panel and its sides agree on. */
import type { TypeSizes } from '../sheet.ts';
import type { TimeScale } from './ticks.ts';

/** The extent of labels, and the scale, which begins at `start`. */
export interface PanelRoom {
  readonly top: number;
  readonly height: number;
  readonly start: number;
  readonly scale: TimeScale;
}

export function trackPitch(sizes: TypeSizes): number {
  return sizes.label * 0.95;
}
