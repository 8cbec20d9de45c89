/** Turns marks without words into shapes: boxes, lines, circles, and outlines of their own. */
import type {
  CircleMark,
  LineMark,
  PathMark,
  Point,
  PolygonMark,
  RectMark,
  Segment,
} from '../../draw/plan.ts';
import { emu, type Frame } from '../ink/length.ts';
import { joinXml, tag, type Xml } from '../xml.ts';
import type { Desk } from './desk.ts';
import { onSlide } from './drawing-scale.ts';
import { painted, place, plainShape, preset, silentName } from './shape.ts';

export function rectShape(mark: RectMark, desk: Desk): Xml {
  const { factor } = desk.scale;
  const frame: Frame = {
    ...onSlide(mark, desk.scale),
    width: mark.width * factor,
    height: mark.height * factor,
  };
  const side = Math.min(mark.width, mark.height);
  if (mark.radius <= 0 || side <= 0) return plainShape(preset('rect'), frame, mark.paint, desk);
  // In hundred-thousandths of the shorter side.
  const share = Math.round(Math.min(0.5, mark.radius / side) * 100_000);
  const corner = tag('a:gd', { name: 'adj', fmla: `val ${share}` });
  return plainShape(preset('roundRect', corner), frame, mark.paint, desk);
}

export function circleShape({ x, y, radius, paint }: CircleMark, desk: Desk): Xml {
  const corner = onSlide({ x: x - radius, y: y - radius }, desk.scale);
  const side = radius * 2 * desk.scale.factor;
  return plainShape(preset('ellipse'), { ...corner, width: side, height: side }, paint, desk);
}

export function lineShape({ from, to, paint }: LineMark, desk: Desk): Xml {
  const [start, end] = [onSlide(from, desk.scale), onSlide(to, desk.scale)];
  const frame = frameAround([start, end]);
  const rises = end.x - start.x < 0 !== end.y - start.y < 0;
  const turned = rises && frame.width > 0 && frame.height > 0;
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, silentName('Line', desk), tag('p:cNvCxnSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      place(frame, turned ? { flipV: true } : {}),
      preset('line'),
      ...painted({ ...paint, fill: undefined }, desk).slice(1),
    ),
  );
}

export function polygonShape({ points, paint }: PolygonMark, desk: Desk): Xml {
  const segments = points.map((to, at): Segment => ({ kind: at === 0 ? 'move' : 'line', to }));
  return outlineShape(segments, 'closed', paint, desk);
}

export function pathShape({ segments, paint }: PathMark, desk: Desk): Xml {
  return outlineShape(segments, 'open', paint, desk);
}

function outlineShape(
  segments: readonly Segment[],
  end: 'open' | 'closed',
  paint: PathMark['paint'],
  desk: Desk,
): Xml {
  const frame = frameAround(segments.flatMap(pointsOf).map((point) => onSlide(point, desk.scale)));
  const local = (point: Point): Xml => {
    const { x, y } = onSlide(point, desk.scale);
    return tag('a:pt', { x: emu(x - frame.x), y: emu(y - frame.y) });
  };
  const steps = segments.map((segment) => tag(commands[segment.kind], {}, ...pointsOf(segment).map(local)));
  const path = tag(
    'a:path',
    { w: emu(frame.width), h: emu(frame.height), fill: paint.fill === undefined ? 'none' : undefined },
    ...steps,
    ...(end === 'closed' ? [tag('a:close')] : []),
  );
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => tag(list));
  const room = tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' });
  const geometry = tag('a:custGeom', {}, joinXml(lists), room, tag('a:pathLst', {}, path));
  return plainShape(geometry, frame, paint, desk);
}

const commands: Readonly<Record<Segment['kind'], string>> = {
  move: 'a:moveTo',
  line: 'a:lnTo',
  curve: 'a:cubicBezTo',
};

function pointsOf(segment: Segment): readonly Point[] {
  return segment.kind === 'curve' ? [segment.first, segment.second, segment.to] : [segment.to];
}

function frameAround(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
