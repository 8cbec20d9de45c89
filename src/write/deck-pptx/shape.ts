/** Shapes: placeholders and boxes with words, and marks that only please the eye. */

import { emu } from '../../craft/ooxml/ink/length.ts';
import { type Colour, solidFill } from '../../craft/ooxml/ink/scheme-colour.ts';
import { joinXml, tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { Frame } from '../../lay/placed.ts';
import type { Placeholder } from './layout.ts';

export interface ShapeName {
  /** Unique on its slide. */
  readonly id: number;
  readonly name: string;
}

export interface TextShape extends ShapeName {
  /** Undefined is a box of its own, which no layout knows. */
  readonly placeholder: Pick<Placeholder, 'type' | 'index'> | undefined;
  /** Undefined leaves it to the placeholder. */
  readonly frame: Frame | undefined;
  readonly fill: Colour | undefined;
  readonly body: Xml;
  readonly listStyle: Xml | undefined;
  readonly paragraphs: Xml;
}

export function textShape(shape: TextShape): Xml {
  const { placeholder, frame, fill, body, listStyle, paragraphs } = shape;
  const boxed = placeholder === undefined;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id: shape.id, name: shape.name }),
      boxed ? tag('p:cNvSpPr', { txBox: true }) : tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: true })),
      tag('p:nvPr', {}, ...(boxed ? [] : [placeholderXml(placeholder)])),
    ),
    tag(
      'p:spPr',
      {},
      ...(frame === undefined ? [] : [transform('a:xfrm', frame)]),
      ...(boxed ? [rectangle] : []),
      ...(fill === undefined ? [] : [solidFill(fill)]),
    ),
    tag('p:txBody', {}, body, ...(listStyle === undefined ? [] : [listStyle]), paragraphs),
  );
}

export function placeholderXml({ type, index }: Pick<Placeholder, 'type' | 'index'>): Xml {
  return tag('p:ph', { type, idx: index });
}

export function transform(name: string, { x, y, width, height }: Frame): Xml {
  return tag(
    name,
    {},
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

export const rectangle: Xml = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'));

export interface Mark extends ShapeName {
  readonly frame: Frame;
  readonly fill: Colour;
}

/** A rule, a bar, a panel: nothing a listener misses. */
export function markShape({ id, name, frame, fill }: Mark): Xml {
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, tag('p:cNvPr', { id, name }, decorative), tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      transform('a:xfrm', frame),
      rectangle,
      solidFill(fill),
      tag('a:ln', {}, tag('a:noFill')),
    ),
  );
}

const decorative: Xml = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: true,
    }),
  ),
);

/** The group that holds everything on a slide, layout or master. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  const own = [tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr'), tag('p:nvPr')];
  return tag('p:spTree', {}, tag('p:nvGrpSpPr', {}, ...own), tag('p:grpSpPr'), joinXml(shapes));
}

/** On the ground of its own, instead of the layout's or the master's. */
export function background(colour: Colour): Xml {
  return tag('p:bg', {}, tag('p:bgPr', {}, solidFill(colour), tag('a:effectLst')));
}
