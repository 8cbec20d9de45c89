/** Turns a stroke into DrawingML's outline: its width, colour, dashes. */
import type { Palette, Role } from '../../draw/palette.ts';
import { joinXml, tag, type Xml } from '../xml.ts';
import { noFill, solidFill } from './colour.ts';
import { emu } from './length.ts';

export interface Stroke {
  readonly role: Role;
  /** Pixels. */
  readonly width: number;
  /** Pixels on and off by turns, as in SVG. */
  readonly dash: readonly number[];
}

export function outline(stroke: Stroke, palette: Palette): Xml {
  const parts = [solidFill(stroke.role, palette), dashes(stroke), tag('a:round')];
  return tag('a:ln', { w: emu(stroke.width), cap: 'flat' }, ...parts);
}

export const noOutline: Xml = tag('a:ln', {}, noFill);

/** Each in thousandths of a per cent of the line's width. */
function dashes({ dash, width }: Stroke): Xml {
  if (dash.length === 0 || width === 0) return joinXml([]);
  // SVG runs an odd list through twice.
  const turns = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const share = (pixels: number) => Math.round((pixels / width) * 100_000);
  const pairs = turns.flatMap((on, at) =>
    at % 2 === 0 ? [tag('a:ds', { d: share(on), sp: share(turns[at + 1] ?? on) })] : [],
  );
  return tag('a:custDash', {}, ...pairs);
}
