/** Turns a route into its line and its heads. */
import { area, stroke } from '../paint.ts';
import type { Mark, Point, PolygonMark } from '../plan.ts';
import type { TypeSizes } from '../sheet.ts';
import type { DiagramPaper } from './diagram-paper.ts';
import type { Arrival, Direction, Route } from './layered/route.ts';
import type { DrawnLink } from './read-links.ts';

export function drawArrow(
  { sizes }: DiagramPaper,
  route: Route,
  heads: DrawnLink['heads'],
  direction: Direction,
): readonly Mark[] {
  const line: Mark = { kind: 'path', segments: route.segments, paint: stroke('quiet', sizes.line) };
  const back = heads === 'both' ? [arrowHead(route.start.at, heading(route.start, direction), sizes)] : [];
  return [line, arrowHead(route.end.at, heading(route.end, direction), sizes), ...back];
}

/** Lines meet boxes along the flow, whatever their curve, so only the sense matters. */
function heading({ at, from }: Arrival, direction: Direction): Point {
  return direction === 'down' ? { x: 0, y: at.y >= from.y ? 1 : -1 } : { x: at.x >= from.x ? 1 : -1, y: 0 };
}

export function arrowHead(tip: Point, heading: Point, sizes: TypeSizes): PolygonMark {
  const length = sizes.label * 0.5;
  const half = length * 0.45;
  const back = { x: tip.x - heading.x * length, y: tip.y - heading.y * length };
  const points = [
    tip,
    { x: back.x - heading.y * half, y: back.y + heading.x * half },
    { x: back.x + heading.y * half, y: back.y - heading.x * half },
  ];
  return { kind: 'polygon', points, paint: area('quiet') };
}
