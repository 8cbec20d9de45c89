/** A figure in its place → a native chart, a drawing of native shapes, or a picture, each with its description; and its note. */
import { chartFrame } from '../../craft/ooxml/chart/chart-frame.ts';
import { drawingShapes } from '../../craft/ooxml/drawing/drawing-shapes.ts';
import type { Xml } from '../../craft/ooxml/xml.ts';
import type { DeckFigure } from '../../lay/deck-figure.ts';
import type { BodyPlace, Frame } from '../../lay/placed.ts';
import type { Body } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { chartPath } from './charts.ts';
import { onPage } from './mirror.ts';
import { pictureShape } from './picture.ts';
import { placedText } from './placed-text.ts';
import type { SlideScene } from './scene.ts';
import { placeholderXml } from './shape.ts';
import { shapeWord } from './shape-names.ts';

type Place = Extract<BodyPlace, { shape: 'figure' }>;

export function figureShapes(body: Body, { at, note }: Place, scene: SlideScene): readonly Xml[] {
  const figure = scene.figures.get(body.key);
  const words = noteOf(body);
  return [
    ...(figure === undefined ? [] : [shapeOf(body, figure, onPage(at, scene.page), scene)]),
    ...(words.length === 0 || note === undefined
      ? []
      : [placedText('note', note, [{ pieces: [{ runs: words }] }], scene)]),
  ];
}

function noteOf(body: Body): Runs {
  if (body.kind === 'picture') return body.credit;
  return ('note' in body ? body.note : undefined) ?? [];
}

function shapeOf(body: Body, figure: DeckFigure, frame: Frame, scene: SlideScene): Xml {
  if (body.kind === 'chart') return chartShape(body.key, figure, frame, scene);
  if (figure.plan === undefined) return pictureShape(body.key, figure, frame, scene);
  const { words } = scene;
  const firstId = scene.nextId();
  const { xml, nextId } = drawingShapes(figure.plan, {
    ...scene.hand,
    frame,
    firstId,
    name: `${shapeWord('figure', words)} ${firstId}`,
    description: alternativeOf(figure),
  });
  scene.skipTo(nextId);
  return xml;
}

function chartShape(key: string, figure: DeckFigure, frame: Frame, scene: SlideScene): Xml {
  const { words, relations, nextId, take } = scene;
  const placeholder = take('figure');
  const id = nextId();
  const options = {
    frame,
    id,
    name: `${shapeWord('figure', words)} ${id}`,
    description: alternativeOf(figure),
    relationship: relations.toPart('chart', chartPath(key)),
  };
  return chartFrame(options, placeholder.frame === undefined ? undefined : placeholderXml(placeholder));
}

/** As much as a listener takes in at once; beyond it the short form, and the whole in the notes. */
const paragraphLength = 500;

function alternativeOf({ alternative }: DeckFigure): string {
  return alternative.long.length <= paragraphLength ? alternative.long : alternative.short;
}
