/** The words in which a drawing is described before any format is chosen: marks with places, and colours named by their role. */
import type { Role } from './palette.ts';

/** Lengths are CSS pixels, y grows downwards. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Weight = 'regular' | 'semibold';
export type Anchor = 'start' | 'middle' | 'end';
/** Laid over a fill in print, so that two areas differ on a copier too. */
export type Texture = 'solid' | 'hatch' | 'dots' | 'lines' | 'cross';

export interface Paint {
  readonly fill: Role | undefined;
  readonly texture: Texture;
  readonly stroke: Role | undefined;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly paint: Paint;
}

export interface LineMark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly paint: Paint;
}

export type Segment =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point };

export interface PathMark {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
  readonly paint: Paint;
}

export interface PolygonMark {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly paint: Paint;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly paint: Paint;
}

/** `x` is where the anchor stands, `y` the first baseline; each further line is `leading` lower. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly anchor: Anchor;
  readonly fill: Role;
  readonly lines: readonly string[];
}

/** Marks that belong together: an event with its label, a node with its cross. */
export interface GroupMark {
  readonly kind: 'group';
  readonly name: string;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | LineMark | PathMark | PolygonMark | CircleMark | TextMark | GroupMark;
export type MarkKind = Mark['kind'];

/** Every mark that paints, groups opened, in painting order. */
export function flatMarks(marks: readonly Mark[]): readonly Exclude<Mark, GroupMark>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flatMarks(mark.marks) : [mark]));
}
