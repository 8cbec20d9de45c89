/** Turns a plan into SVG text that stands alone as a file and sits beside others in one HTML page. */
import type { ThemeColours } from '../../model/theme.ts';
import { type Palette, paletteOf, type Scheme } from './palette.ts';
import type { Mark, MarkKind, Paint, Plan, Segment } from './plan.ts';
import { attributes, escapeXml, number } from './svg-text.ts';
import { texturedRect } from './svg-texture.ts';

export interface SvgOptions {
  readonly scheme: Scheme;
  readonly colours: ThemeColours | undefined;
  readonly keyPrefix: string;
  readonly title: string;
  readonly description: string;
  /** What each role is painted with, where it is not the scheme's own colour. */
  readonly palette?: Palette;
}

export interface SvgInk extends SvgOptions {
  readonly palette: Palette;
}

export function writeSvg(plan: Plan, options: SvgOptions): string {
  const ink: SvgInk = { ...options, palette: options.palette ?? paletteOf(options.scheme, options.colours) };
  const id = { title: `${options.keyPrefix}-title`, description: `${options.keyPrefix}-desc` };
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: plan.width,
    height: plan.height,
    viewBox: `0 0 ${number(plan.width)} ${number(plan.height)}`,
    role: 'img',
    // A tall accent in the first line may reach a hair above the sheet.
    overflow: 'visible',
    // The description begins with the title, and is heard once.
    'aria-labelledby': id.description,
    'font-family': '"Source Sans 3", Arial, sans-serif',
  });
  return [
    `<svg${root}>`,
    `<title${attributes({ id: id.title })}>${escapeXml(options.title)}</title>`,
    `<desc${attributes({ id: id.description })}>${escapeXml(options.description)}</desc>`,
    ...plan.marks.map((mark) => writeMark(mark, ink)),
    '</svg>',
    '',
  ].join('\n');
}

type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;
type MarkWriters = { readonly [K in MarkKind]: (mark: MarkOf<K>, ink: SvgInk) => string };

const writers: MarkWriters = {
  rect: writeRect,
  line: ({ from, to, paint }, ink) =>
    `<line${attributes({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...painted(paint, ink) })}/>`,
  path: ({ segments, paint }, ink) =>
    `<path${attributes({ d: segments.map(segmentText).join(''), ...painted(paint, ink) })}/>`,
  polygon: ({ points, paint }, ink) =>
    `<polygon${attributes({ points: points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' '), ...painted(paint, ink) })}/>`,
  circle: ({ x, y, radius, paint }, ink) =>
    `<circle${attributes({ cx: x, cy: y, r: radius, ...painted(paint, ink) })}/>`,
  text: writeText,
  group: ({ marks }, ink) => `<g>${marks.map((mark) => writeMark(mark, ink)).join('')}</g>`,
};

function writeMark<K extends MarkKind>(mark: MarkOf<K>, ink: SvgInk): string {
  const write: MarkWriters[K] = writers[mark.kind as K];
  return write(mark, ink);
}

function writeRect(mark: MarkOf<'rect'>, ink: SvgInk): string {
  const { x, y, width, height, radius, paint } = mark;
  if (paint.fill !== undefined && paint.texture !== 'solid' && ink.scheme === 'print')
    return texturedRect(mark, ink.palette[paint.fill], ink.palette.paper);
  return `<rect${attributes({ x, y, width, height, rx: radius || undefined, ...painted(paint, ink) })}/>`;
}

function writeText(mark: MarkOf<'text'>, ink: SvgInk): string {
  const { x, y, size, anchor, weight, fill, lines, leading } = mark;
  const outer = attributes({
    x: x,
    y: y,
    'font-size': size,
    'font-weight': weight === 'semibold' ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: ink.palette[fill],
  });
  if (lines.length <= 1) return `<text${outer}>${escapeXml(lines[0] ?? '')}</text>`;
  // A space ends each line, so that copied or spoken text does not run together.
  const spans = lines.map((line, at) => {
    const place = attributes({ x, y: at === 0 ? undefined : y + at * leading });
    return `<tspan${place}>${escapeXml(line)}${at < lines.length - 1 ? ' ' : ''}</tspan>`;
  });
  return `<text${outer}>${spans.join('')}</text>`;
}

type SegmentWriters = {
  readonly [K in Segment['kind']]: (segment: Extract<Segment, { kind: K }>) => string;
};

const segmentWriters: SegmentWriters = {
  move: ({ to }) => `M${number(to.x)} ${number(to.y)}`,
  line: ({ to }) => `L${number(to.x)} ${number(to.y)}`,
  curve: ({ first, second, to }) =>
    `C${[first, second, to].map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`,
};

function segmentText<K extends Segment['kind']>(segment: Extract<Segment, { kind: K }>): string {
  const write: SegmentWriters[K] = segmentWriters[segment.kind as K];
  return write(segment);
}

function painted(paint: Paint, ink: SvgInk): Record<string, string | number | undefined> {
  const lined = paint.stroke !== undefined;
  return {
    fill: paint.fill === undefined ? 'none' : ink.palette[paint.fill],
    stroke: paint.stroke === undefined ? undefined : ink.palette[paint.stroke],
    'stroke-width': lined ? paint.strokeWidth : undefined,
    'stroke-dasharray': paint.dash.length === 0 ? undefined : paint.dash.map(number).join(' '),
    'stroke-linejoin': lined ? 'round' : undefined,
  };
}
