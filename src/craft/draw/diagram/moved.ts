/** Turns marks into the same marks elsewhere. */
import type { Mark, MarkKind, Point, Segment } from '../plan.ts';

type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;
type Movers = { readonly [K in MarkKind]: (mark: MarkOf<K>, by: Point) => MarkOf<K> };

export function moved(marks: readonly Mark[], by: Point): readonly Mark[] {
  return marks.map((mark) => moveMark(mark, by));
}

function moveMark<K extends MarkKind>(mark: MarkOf<K>, by: Point): MarkOf<K> {
  const move: Movers[K] = movers[mark.kind as K];
  return move(mark, by);
}

const movers: Movers = {
  rect: (mark, by) => ({ ...mark, ...added(mark, by) }),
  circle: (mark, by) => ({ ...mark, ...added(mark, by) }),
  text: (mark, by) => ({ ...mark, ...added(mark, by) }),
  line: (mark, by) => ({ ...mark, from: added(mark.from, by), to: added(mark.to, by) }),
  path: (mark, by) => ({ ...mark, segments: mark.segments.map((segment) => movedSegment(segment, by)) }),
  polygon: (mark, by) => ({ ...mark, points: mark.points.map((point) => added(point, by)) }),
  group: (mark, by) => ({ ...mark, marks: moved(mark.marks, by) }),
};

function added(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function movedSegment(segment: Segment, by: Point): Segment {
  const to = added(segment.to, by);
  if (segment.kind !== 'curve') return { ...segment, to };
  return { ...segment, first: added(segment.first, by), second: added(segment.second, by), to };
}
