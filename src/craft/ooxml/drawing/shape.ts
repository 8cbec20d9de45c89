/** Turns a geometry and a place into a shape that says nothing by itself: the group it belongs to speaks for it. */
import type { Paint } from '../../draw/plan.ts';
import { noFill, solidFill } from '../ink/colour.ts';
import { emu, type Frame } from '../ink/length.ts';
import { noOutline, outline } from '../ink/line.ts';
import { joinXml, tag, type Xml } from '../xml.ts';
import type { Desk } from './desk.ts';

export interface Flips {
  readonly flipV?: boolean;
}

/** `frame` in pixels of the slide. */
export function place(frame: Frame, flips: Flips = {}): Xml {
  return tag(
    'a:xfrm',
    { ...flips },
    tag('a:off', { x: emu(frame.x), y: emu(frame.y) }),
    tag('a:ext', { cx: emu(frame.width), cy: emu(frame.height) }),
  );
}

export function plainShape(geometry: Xml, frame: Frame, paint: Paint, desk: Desk): Xml {
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, silentName('Shape', desk), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag('p:spPr', {}, place(frame), geometry, ...painted(paint, desk)),
  );
}

/** Screen readers pass over what is marked as decoration. */
export function silentName(kind: string, { counter }: Desk): Xml {
  const id = counter.next();
  const mark = tag('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  const extension = tag('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, mark);
  return tag('p:cNvPr', { id, name: `${kind} ${id}` }, tag('a:extLst', {}, extension));
}

export function preset(shape: string, adjustments: Xml = joinXml([])): Xml {
  return tag('a:prstGeom', { prst: shape }, tag('a:avLst', {}, adjustments));
}

export function painted({ fill, stroke, strokeWidth, dash }: Paint, desk: Desk): readonly Xml[] {
  const { hand, scale } = desk;
  const line =
    stroke === undefined
      ? noOutline
      : outline(
          { role: stroke, width: strokeWidth * scale.factor, dash: dash.map((part) => part * scale.factor) },
          hand.palette,
        );
  return [fill === undefined ? noFill : solidFill(fill, hand.palette), line];
}
