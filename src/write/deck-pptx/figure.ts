/** A figure in its place → a picture with its description, or shapes and charts of PowerPoint's own; and its note. */
import { emu } from '../../craft/ooxml/units.ts';
import { tag, type Xml } from '../../craft/ooxml/xml.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { BodyPlace, Frame } from '../../lay/placed.ts';
import type { Body } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { shapeWord } from './masters.ts';
import { mediaPath } from './media.ts';
import { onPage } from './mirror.ts';
import { pictureSize } from './picture-size.ts';
import { placedText } from './placed-text.ts';
import type { SlideScene } from './scene.ts';
import { placeholderXml, rectangle, transform } from './shape.ts';

type Place = Extract<BodyPlace, { shape: 'figure' }>;

export function figureShapes(body: Body, { at, note }: Place, scene: SlideScene): readonly Xml[] {
  const figure = scene.figures.get(body.key);
  const words = noteOf(body);
  return [
    ...(figure === undefined ? [] : [shapeOf(body, figure, at, scene)]),
    ...(words.length === 0 || note === undefined
      ? []
      : [placedText('note', note, [{ pieces: [{ runs: words }] }], scene)]),
  ];
}

function shapeOf(body: Body, figure: DeckFigure, at: Frame, scene: SlideScene): Xml {
  return figure.plan === undefined ? picture(body, figure, at, scene) : standIn(figure, at, scene);
}

function noteOf(body: Body): Runs {
  if (body.kind === 'picture') return body.credit;
  return ('note' in body ? body.note : undefined) ?? [];
}

/** As much as a listener takes in at once; beyond it the short form, and the whole in the notes. */
const paragraphLength = 500;

export function alternativeOf({ alternative }: DeckFigure): string {
  return alternative.long.length <= paragraphLength ? alternative.long : alternative.short;
}

function picture(body: Body, figure: DeckFigure, room: Frame, scene: SlideScene): Xml {
  const { page, words, relations, nextId, take } = scene;
  const placeholder = take('figure');
  const id = nextId();
  const held = placeholder.frame === undefined ? [] : [placeholderXml(placeholder)];
  const relation = relations.toPart('image', mediaPath(body.key, figure));
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', {
        id,
        name: `${shapeWord('figure', words)} ${id}`,
        descr: figure.alternative.long,
      }),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noGrp: held.length > 0 || undefined, noChangeAspect: true })),
      tag('p:nvPr', {}, ...held),
    ),
    tag('p:blipFill', {}, tag('a:blip', { 'r:embed': relation }), tag('a:stretch', {}, tag('a:fillRect'))),
    tag('p:spPr', {}, transform('a:xfrm', onPage(within(figure, room), page)), rectangle),
  );
}

/** As large as it goes without being stretched, at the start of its room. */
function within({ bytes }: DeckFigure, room: Frame): Frame {
  const size = pictureSize(bytes);
  if (size === undefined) return room;
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return { ...room, width: size.width * scale, height: size.height * scale };
}

function standIn(figure: DeckFigure, at: Frame, scene: SlideScene): Xml {
  const { page, words, nextId } = scene;
  const frame = onPage(at, page);
  const place = { x: emu(frame.x), y: emu(frame.y) };
  const size = { cx: emu(frame.width), cy: emu(frame.height) };
  return tag(
    'p:grpSp',
    {},
    tag(
      'p:nvGrpSpPr',
      {},
      tag('p:cNvPr', { id: nextId(), name: words['shape-figure'], descr: alternativeOf(figure) }),
      tag('p:cNvGrpSpPr'),
      tag('p:nvPr'),
    ),
    tag(
      'p:grpSpPr',
      {},
      tag('a:xfrm', {}, tag('a:off', place), tag('a:ext', size), tag('a:chOff', place), tag('a:chExt', size)),
    ),
  );
}
