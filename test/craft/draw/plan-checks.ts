/** Turns a drawing into what is wrong with it: texts that overlap, marks that leave the sheet, arrows that run through boxes. */
import { boxesApart, lineApart } from '../../../src/craft/draw/apart.ts';
import { flatMarks, type Mark, type Plan, type Point, type TextMark } from '../../../src/craft/draw/plan.ts';
import type { Drawing, Sheet } from '../../../src/craft/draw/sheet.ts';
import { type Box, textBox } from '../../../src/craft/draw/text-box.ts';
import { englishWords } from '../../../src/model/words.ts';

const common = { words: englishWords, keyPrefix: 'figure' } as const;

export const sheets: Readonly<Record<string, Sheet>> = {
  slide: { ...common, width: 1152, maxHeight: 520, medium: 'slide', scheme: 'light' },
  half: { ...common, width: 560, maxHeight: 500, medium: 'slide', scheme: 'dark' },
  page: { ...common, width: 430, maxHeight: 820, medium: 'page', scheme: 'print' },
  wide: { ...common, width: 600, maxHeight: 860, medium: 'page', scheme: 'print' },
  screen: { ...common, width: 720, maxHeight: 900, medium: 'screen', scheme: 'light' },
};

export function texts(plan: Plan): readonly TextMark[] {
  return flatMarks(plan.marks).filter((mark) => mark.kind === 'text');
}

export function allText(plan: Plan): string {
  return texts(plan)
    .map((text) => text.lines.join(' '))
    .join('\n');
}

/** All that must hold of any drawing, as sentences; none is good. */
export function faults(drawing: Drawing): readonly string[] {
  return [...overlaps(drawing.plan), ...outside(drawing.plan)];
}

/** Glyphs do not fill their boxes to the edge. */
const tolerance = 0.5;

function shrunk(box: Box): Box {
  return {
    x: box.x + tolerance,
    y: box.y + tolerance,
    width: box.width - 2 * tolerance,
    height: box.height - 2 * tolerance,
  };
}

function overlaps(plan: Plan): readonly string[] {
  const boxes = texts(plan)
    .filter((text) => text.lines.join('') !== '')
    .map((text) => ({ text, box: shrunk(textBox(text)) }));
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => !boxesApart(one.box, other.box))
      .map((other) => `'${one.text.lines.join(' ')}' overlaps '${other.text.lines.join(' ')}'`),
  );
}

function outside(plan: Plan): readonly string[] {
  return flatMarks(plan.marks).flatMap((mark) => {
    const box = boxOf(mark);
    const inside =
      box.x >= -1 &&
      box.y >= -1 &&
      box.x + box.width <= plan.width + 1 &&
      box.y + box.height <= plan.height + 1;
    return inside
      ? []
      : [
          `${mark.kind} at ${JSON.stringify(box)} leaves ${plan.width} × ${plan.height}: ${mark.kind === 'text' ? mark.lines.join(' ') : ''}`,
        ];
  });
}

export function boxOf(mark: Exclude<Mark, { kind: 'group' }>): Box {
  if (mark.kind === 'text') return textBox(mark);
  if (mark.kind === 'rect') return mark;
  if (mark.kind === 'circle')
    return around([
      { x: mark.x - mark.radius, y: mark.y - mark.radius },
      { x: mark.x + mark.radius, y: mark.y + mark.radius },
    ]);
  if (mark.kind === 'line') return around([mark.from, mark.to]);
  if (mark.kind === 'polygon') return around(mark.points);
  return around(sampled(mark));
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Points along a path, near enough to see where it runs; a pause starts anew. */
export function sampled(path: Extract<Mark, { kind: 'path' }>): readonly Point[] {
  return strokes(path).flat();
}

function strokes(path: Extract<Mark, { kind: 'path' }>): readonly (readonly Point[])[] {
  const result: Point[][] = [];
  for (const segment of path.segments) {
    const last = result.at(-1);
    if (segment.kind === 'move' || last === undefined) {
      result.push([segment.to]);
    } else if (segment.kind === 'line') {
      last.push(segment.to);
    } else {
      const from = last.at(-1) ?? segment.to;
      for (let step = 1; step <= 16; step += 1) last.push(bezier(from, segment, step / 16));
    }
  }
  return result;
}

function bezier(from: Point, curve: { first: Point; second: Point; to: Point }, t: number): Point {
  const u = 1 - t;
  const mix = (pick: (point: Point) => number): number =>
    u ** 3 * pick(from) +
    3 * u * u * t * pick(curve.first) +
    3 * u * t * t * pick(curve.second) +
    t ** 3 * pick(curve.to);
  return { x: mix(({ x }) => x), y: mix(({ y }) => y) };
}

/** Node boxes and texts that an arrow runs through. */
export function crossedBoxes(plan: Plan): readonly string[] {
  const marks = flatMarks(plan.marks);
  const boxes = marks
    .filter((mark) => mark.kind === 'text' || (mark.kind === 'rect' && mark.radius > 0))
    .map((mark) => shrunk(boxOf(mark)));
  const stretches = marks
    .filter((mark) => mark.kind === 'path')
    .flatMap((path) =>
      strokes(path).flatMap((points) => points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }))),
    );
  return boxes
    .filter((box) => stretches.some(({ from, to }) => !lineApart(box, from, to)))
    .map((box) => `an arrow runs through the box at ${JSON.stringify(box)}`);
}
