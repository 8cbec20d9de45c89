/** Turns an event's dates into its sign on the track: a day is a full marker, a range a bar, a loose date a hollow marker on a thin span. */
import type { Dress } from '../hue.ts';
import { marker } from '../marker.ts';
import { area } from '../paint.ts';
import type { Mark, Point } from '../plan.ts';
import type { PlacedEvent } from './timeline-paper.ts';

/** Where the event lies along the time, and its lane across it. */
export interface EventPlace {
  readonly from: number;
  readonly to: number;
  readonly moment: number;
  readonly across: number;
  readonly direction: 'lying' | 'upright';
}

export function eventMarks(
  event: PlacedEvent,
  place: EventPlace,
  radius: number,
  dress: Dress,
): readonly Mark[] {
  const at = pointOf(place, place.moment);
  const sign = marker(at, radius, dress, event.precision === 'loose' ? 'hollow' : 'full');
  if (place.to - place.from <= radius) return [sign];
  const thickness = event.precision === 'loose' ? radius * 0.5 : radius * 1.1;
  const corner = pointOf({ ...place, across: place.across - thickness / 2 }, place.from);
  const length = place.to - place.from;
  const [width, height] = place.direction === 'lying' ? [length, thickness] : [thickness, length];
  const bar: Mark = { kind: 'rect', ...corner, width, height, radius: thickness / 2, paint: area(dress.hue) };
  return [bar, sign];
}

function pointOf(place: EventPlace, along: number): Point {
  return place.direction === 'lying' ? { x: along, y: place.across } : { x: place.across, y: along };
}
