/** Turns the textures a plan uses into SVG patterns, so that areas differ on a black-and-white copier. */
import type { Role, Scheme } from './palette.ts';
import { flatMarks, type Mark, type Texture } from './plan.ts';
import type { SvgInk } from './svg.ts';
import { attributes } from './svg-text.ts';

export interface TexturedRole {
  readonly role: Role;
  readonly texture: Texture;
}

/** Each pair once, in painting order; only print needs them. */
export function texturesOf(marks: readonly Mark[], scheme: Scheme): readonly TexturedRole[] {
  if (scheme !== 'print') return [];
  const found = new Map<string, TexturedRole>();
  for (const mark of flatMarks(marks)) {
    if (mark.kind === 'text' || mark.paint.fill === undefined || mark.paint.texture === 'solid') continue;
    const pair = { role: mark.paint.fill, texture: mark.paint.texture };
    found.set(textureId('', pair), pair);
  }
  return [...found.values()];
}

export function textureId(prefix: string, pair: TexturedRole): string {
  return `${prefix}-${pair.texture}-${pair.role}`;
}

const side = 6;
const drawings: Readonly<Record<Texture, string>> = {
  solid: '',
  hatch: 'M-1 1L1 -1M-1 7L7 -1M5 7L7 5',
  dots: 'M1.5 1.5h0.01M4.5 4.5h0.01',
  lines: 'M0 1.5H6M0 4.5H6',
  cross: 'M0 0L6 6M6 0L0 6',
};
const widths: Readonly<Record<Texture, number>> = { solid: 0, hatch: 1.5, dots: 1.6, lines: 1.2, cross: 0.9 };

export function writeTexture(pair: TexturedRole, ink: SvgInk): string {
  const colour = ink.palette[pair.role];
  const pattern = attributes({
    id: textureId(ink.keyPrefix, pair),
    width: side,
    height: side,
    patternUnits: 'userSpaceOnUse',
  });
  const ground = attributes({ width: side, height: side, fill: ink.palette.paper });
  const wash = attributes({ width: side, height: side, fill: colour, 'fill-opacity': 0.25 });
  const lines = attributes({
    d: drawings[pair.texture],
    stroke: colour,
    'stroke-width': widths[pair.texture],
    'stroke-linecap': pair.texture === 'dots' ? 'round' : undefined,
    fill: 'none',
  });
  return `<pattern${pattern}><rect${ground}/><rect${wash}/><path${lines}/></pattern>`;
}
