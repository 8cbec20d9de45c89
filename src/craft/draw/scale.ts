/** Turns values into lengths and round numbers for an axis; the one door to d3-scale. */
import { scaleLinear } from 'd3-scale';

export interface LengthScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From zero, because length is the value; `top` may be zero or less, then the scale still has a length. */
export function scaleFromZero(top: number, length: number, ticks: number): LengthScale {
  const scale = scaleLinear()
    .domain([0, top > 0 ? top : 1])
    .range([0, length]);
  return { at: (value) => scale(Math.max(0, value)), ticks: top > 0 ? scale.ticks(ticks) : [0] };
}

/** As `scaleFromZero`, but ending on a round number. */
export function niceScaleFromZero(top: number, length: number, ticks: number): LengthScale {
  const scale = scaleLinear()
    .domain([0, top > 0 ? top : 1])
    .nice(ticks)
    .range([0, length]);
  return { at: (value) => scale(Math.max(0, value)), ticks: top > 0 ? scale.ticks(ticks) : [0] };
}
