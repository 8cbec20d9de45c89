/** The figures of a deck, drawn for the room each has on its slide, and its pictures as they came. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import { drawChart } from '../craft/draw/chart.ts';
import { drawDiagram } from '../craft/draw/diagram.ts';
import type { Drawing, Sheet } from '../craft/draw/sheet.ts';
import { drawTimeline } from '../craft/draw/timeline.ts';
import type { Body, PictureBody } from '../model/body.ts';
import type { DeckFigure } from './deck-figure.ts';
import { figureArea } from './figure-area.ts';

/** `pictures` by their path below `content/pictures/`. Figures are found by the key of their body. */
export function drawDeckFigures(
  deck: Deck,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, DeckFigure> {
  const bodies = deck.slides.flatMap((slide) => slide.bodies.map((body) => ({ slide, body })));
  return new Map(bodies.flatMap(({ slide, body }) => keyed(body, figureOf(slide, body, deck, pictures))));
}

function keyed({ key }: Body, figure: DeckFigure | undefined): readonly [string, DeckFigure][] {
  return figure === undefined ? [] : [[key, figure]];
}

function figureOf(
  slide: Slide,
  body: Body,
  deck: Deck,
  pictures: ReadonlyMap<string, Uint8Array>,
): DeckFigure | undefined {
  if (body.kind === 'picture') return pictureFigure(body, pictures);
  const drawing = draw(body, sheet(slide, body, deck));
  return drawing === undefined ? undefined : drawnFigure(drawing);
}

function sheet(slide: Slide, body: Body, deck: Deck): Sheet {
  const { words, language } = deck.imprint;
  const area = figureArea(slide, body, deck);
  return { ...area, medium: 'slide', scheme: deck.scheme, words, language, keyPrefix: body.key };
}

function draw(body: Body, on: Sheet): Drawing | undefined {
  if (body.kind === 'chart') return drawChart(body.chart, on);
  if (body.kind === 'timeline') return drawTimeline(body.timeline, on);
  if (body.kind === 'diagram') return drawDiagram(body.diagram, on);
  return undefined;
}

function drawnFigure({ svg, alternative, plan }: Drawing): DeckFigure {
  return { bytes: new TextEncoder().encode(svg), extension: 'svg', alternative, plan };
}

function pictureFigure(
  { file, alternative }: PictureBody,
  pictures: ReadonlyMap<string, Uint8Array>,
): DeckFigure | undefined {
  const bytes = pictures.get(file);
  if (bytes === undefined) return undefined;
  const extension = file.toLowerCase().endsWith('.png') ? 'png' : 'jpg';
  return { bytes, extension, alternative: { short: alternative, long: alternative }, plan: undefined };
}
