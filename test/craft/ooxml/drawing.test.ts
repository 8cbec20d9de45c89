import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../src/craft/draw/diagram.ts';
import { outlined, stroke } from '../../../src/craft/draw/paint.ts';
import { paletteOf } from '../../../src/craft/draw/palette.ts';
import type { Mark, Plan, TextMark } from '../../../src/craft/draw/plan.ts';
import type { Sheet } from '../../../src/craft/draw/sheet.ts';
import { drawTimeline } from '../../../src/craft/draw/timeline.ts';
import { type DrawingOptions, drawingShapes } from '../../../src/craft/ooxml/drawing/drawing-shapes.ts';
import { arialWidth } from '../../../src/craft/ooxml/ink/arial-width.ts';
import { allText, sheets } from '../draw/plan-checks.ts';
import { cycle, ecosystem, models } from '../draw/specimen-diagrams.ts';
import { timelines } from '../draw/specimen-timelines.ts';
import { attribute, elements, texts } from './read-xml.ts';

const sheet = sheets.slide as Sheet;
const options: DrawingOptions = {
  frame: { x: 64, y: 130, width: 1152, height: 520 },
  font: 'Arial',
  lang: 'en-GB',
  palette: paletteOf('light'),
  rightToLeft: false,
  firstId: 7,
  name: 'Diagram',
  description: 'Who oversees what.',
};

const drawings = [
  ...[...models, cycle, ecosystem('groups'), ecosystem('layers')].map((data) => drawDiagram(data, sheet)),
  ...Object.values(timelines).map((data) => drawTimeline(data, sheet)),
];

function planOf(...marks: readonly Mark[]): Plan {
  return { width: 100, height: 50, marks };
}

const label: TextMark = {
  kind: 'text',
  x: 50,
  y: 20,
  size: 24,
  leading: 28,
  weight: 'semibold',
  anchor: 'middle',
  fill: 'ink',
  lines: ['Forum', '& friends'],
};

function written(...marks: readonly Mark[]): string {
  return drawingShapes(planOf(...marks), options).xml;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In pixels. */
function placeOf(shape: string): Place {
  const [off = ''] = elements(shape, 'a:off');
  const [, ext = ''] = /<\/?a:xfrm[^>]*>.*?(<a:ext [^>]*>)/.exec(shape) ?? [];
  const pixels = (element: string, name: string) => Number(attribute(element, name)) / 9525;
  return {
    x: pixels(off, 'x'),
    y: pixels(off, 'y'),
    width: pixels(ext, 'cx'),
    height: pixels(ext, 'cy'),
  };
}

describe.each(drawings.map((drawing, at) => [at, drawing] as const))('drawing %i as shapes', (_, drawing) => {
  const { xml, nextId } = drawingShapes(drawing.plan, options);
  const names = [...xml.matchAll(/<p:cNvPr [^>]*>/g)].map(([element]) => element);

  test('is one group that says what it shows', () => {
    expect(elements(xml, 'p:grpSp')).toHaveLength(1);
    expect(attribute(names[0] ?? '', 'descr')).toBe('Who oversees what.');
  });

  test('gives every shape an id of its own, from the first to the one before the next', () => {
    const ids = names.map((name) => Number(attribute(name, 'id')));
    expect(ids).toEqual(Array.from({ length: nextId - 7 }, (_, at) => at + 7));
  });

  test('keeps every word', () => {
    const said = elements(xml, 'a:p').map((paragraph) => texts(paragraph, 'a:t').join(' '));
    expect(said.join('\n')).toBe(allText(drawing.plan));
  });

  test('sets no type below twelve points', () => {
    const sizes = elements(xml, 'a:rPr').map((run) => Number(attribute(run, 'sz')));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });

  test('stays in its frame', () => {
    for (const shape of [...elements(xml, 'p:sp'), ...elements(xml, 'p:cxnSp')]) {
      const { x, y, width, height } = placeOf(shape);
      expect(x).toBeGreaterThanOrEqual(64 - 4);
      expect(y).toBeGreaterThanOrEqual(130 - 4);
      expect(x + width).toBeLessThanOrEqual(64 + 1152 + 8);
      expect(y + height).toBeLessThanOrEqual(130 + 520 + 8);
    }
  });

  test('does not let a text run into another', () => {
    const boxes = elements(xml, 'p:sp')
      .filter((shape) => shape.includes('txBox'))
      .map(inkOf);
    const meeting = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(meeting).toEqual([]);
  });
});

/** The width its words really take in Arial, without the slack of its box. */
function inkOf(shape: string): Place & { readonly text: string } {
  const place = placeOf(shape);
  const [run = ''] = elements(shape, 'a:rPr');
  const size = Number(attribute(run, 'sz')) / 75;
  const weight = attribute(run, 'b') === '1' ? 'semibold' : 'regular';
  const lines = texts(shape, 'a:t');
  const width = Math.max(...lines.map((line) => arialWidth(line, size, weight)));
  const align = attribute(elements(shape, 'a:pPr')[0] ?? '', 'algn');
  const shift = align === 'l' ? 0 : (place.width - width) / (align === 'r' ? 1 : 2);
  return { ...place, x: place.x + shift, width, text: lines.join(' ') };
}

function meet(one: Place, other: Place): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y + 1 < other.y + other.height &&
    other.y + 1 < one.y + one.height
  );
}

test('stands in the middle of its frame, made smaller where it must be and never larger', () => {
  const group = (width: number, height: number) =>
    placeOf(drawingShapes({ width, height, marks: [] }, options).xml);
  expect(group(100, 50)).toEqual({ x: 590, y: 365, width: 100, height: 50 });
  expect(group(2304, 520)).toEqual({ x: 64, y: 260, width: 1152, height: 260 });
});

test('words stand in a box of their own around their anchor, unwrapped', () => {
  const [shape = ''] = elements(written(label), 'p:sp');
  const { x, width } = placeOf(shape);
  expect(x + width / 2).toBeCloseTo(590 + 50, 0);
  expect(attribute(elements(shape, 'a:bodyPr')[0] ?? '', 'wrap')).toBe('none');
  expect(texts(shape, 'a:t')).toEqual(['Forum', '&amp; friends']);
  expect(elements(shape, 'a:br')).toHaveLength(1);
  expect(attribute(elements(shape, 'a:rPr')[0] ?? '', 'b')).toBe('1');
  expect(attribute(elements(shape, 'a:pPr')[0] ?? '', 'algn')).toBe('ctr');
});

test('boxes keep their corners, their dashes and their colours', () => {
  const paint = outlined('wsis-tint', 'wsis', 2, [6, 4]);
  const [shape = ''] = elements(
    written({ kind: 'rect', x: 0, y: 0, width: 100, height: 50, radius: 5, paint }),
    'p:sp',
  );
  expect(shape).toContain('<a:gd name="adj" fmla="val 10000"/>');
  expect(shape).toContain('<a:ds d="300000" sp="200000"/>');
  expect(shape).toContain('<a:srgbClr val="0072B2"/>');
});

test('a line that rises is turned over', () => {
  const line = (y: number): Mark => ({
    kind: 'line',
    from: { x: 0, y: 10 },
    to: { x: 20, y },
    paint: stroke('ink', 1),
  });
  expect(written(line(0))).toContain('<a:xfrm flipV="1">');
  expect(written(line(20))).not.toContain('flipV');
  expect(written(line(20))).toContain('<a:schemeClr val="tx1"/>');
});

test('outlines keep every point and curve', () => {
  const corners = [
    { x: 10, y: 10 },
    { x: 30, y: 10 },
    { x: 20, y: 25 },
  ];
  const xml = written({ kind: 'polygon', points: corners, paint: stroke('ink', 1) });
  expect(elements(xml, 'a:pt').map((point) => Number(attribute(point, 'x')) / 9525)).toEqual([0, 20, 10]);
  expect(xml).toContain('<a:close/>');
  const [first, second, to] = corners as [typeof label, typeof label, typeof label];
  const curve = written({
    kind: 'path',
    segments: [
      { kind: 'move', to: first },
      { kind: 'curve', first, second, to },
    ],
    paint: stroke('ink', 1),
  });
  expect(elements(curve, 'a:cubicBezTo')).toHaveLength(1);
  expect(curve).not.toContain('<a:close/>');
});

test('what has no words is decoration, and what has words is not', () => {
  const xml = written({ kind: 'circle', x: 9, y: 9, radius: 4, paint: stroke('ink', 1) }, label);
  const [circle = '', text = ''] = elements(xml, 'p:sp');
  expect(circle).toContain('adec:decorative');
  expect(text).not.toContain('adec:decorative');
});
