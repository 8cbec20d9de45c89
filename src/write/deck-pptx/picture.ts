/** A picture in its room → a native picture with its description, never stretched. */
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import { pictureSize } from '../../craft/picture-size.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { Frame } from '../../lay/placed.ts';
import { mediaPath } from './media.ts';
import type { SlideScene } from './scene.ts';
import { placeholderXml, rectangle, transform } from './shape.ts';
import { shapeWord } from './shape-names.ts';

export function pictureShape(key: string, figure: DeckFigure, room: Frame, scene: SlideScene): Xml {
  const { page, words, relations, nextId, take } = scene;
  const placeholder = take('figure');
  const id = nextId();
  const name = `${shapeWord('figure', words)} ${id}`;
  const held = placeholder.frame === undefined ? [] : [placeholderXml(placeholder)];
  const blip = tag('a:blip', { 'r:embed': relations.toPart('image', mediaPath(key, figure)) });
  const frame = within(pictureSize(figure.bytes) ?? room, room);
  const start = page.direction === 'ltr' ? room.x : room.x + room.width - frame.width;
  const locks = { noGrp: held.length > 0 || undefined, noChangeAspect: true };
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id, name, descr: figure.alternative.long }),
      tag('p:cNvPicPr', {}, tag('a:picLocks', locks)),
      tag('p:nvPr', {}, ...held),
    ),
    tag('p:blipFill', {}, blip, tag('a:stretch', {}, tag('a:fillRect'))),
    tag('p:spPr', {}, transform('a:xfrm', { ...frame, x: start }), rectangle),
  );
}

/** As large as it goes. */
function within(size: { readonly width: number; readonly height: number }, room: Frame): Frame {
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return { ...room, width: size.width * scale, height: size.height * scale };
}
