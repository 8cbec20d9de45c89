/** The figures of a deck, drawn for the room each has on its slide, and its pictures as they came. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import { drawChart } from '../craft/draw/chart.ts';
import { drawDiagram } from '../craft/draw/diagram.ts';
import type { Drawing, Sheet } from '../craft/draw/sheet.ts';
import { drawTimeline } from '../craft/draw/timeline.ts';
import type { Body, PictureBody } from '../model/body.ts';
import type { Theme } from '../model/theme.ts';
import type { DeckFigure } from './deck-figure.ts';
import { figureArea } from './figure-area.ts';

/** `pictures` by their path below `content/pictures/`. Figures are found by the key of their body. */
export function drawDeckFigures(
  deck: Deck,
  pictures: ReadonlyMap<string, Uint8Array>,
  theme: Theme,
): ReadonlyMap<string, DeckFigure> {
  const on: On = { deck, pictures, theme };
  const bodies = deck.slides.flatMap((slide) => slide.bodies.map((body) => ({ slide, body })));
  return new Map(bodies.flatMap(({ slide, body }) => keyed(body, figureOf(slide, body, on))));
}

function keyed({ key }: Body, figure: DeckFigure | undefined): readonly [string, DeckFigure][] {
  return figure === undefined ? [] : [[key, figure]];
}

interface On {
  readonly deck: Deck;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly theme: Theme;
}

function figureOf(slide: Slide, body: Body, on: On): DeckFigure | undefined {
  if (body.kind === 'picture') {
    const bytes = on.pictures.get(body.file);
    return bytes && pictureFigure(body, bytes);
  }
  const drawing = draw(body, sheet(slide, body, on));
  return drawing === undefined ? undefined : drawnFigure(drawing);
}

function sheet(slide: Slide, body: Body, { deck, theme }: On): Sheet {
  const { words, language } = deck.imprint;
  const area = figureArea(slide, body, deck);
  const { scheme } = deck;
  const colours = theme[scheme];
  return { ...area, medium: 'slide', scheme, colours, words, language, keyPrefix: body.key };
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

/** A picture as it came, for those who show it. */
export function pictureFigure(
  { file, alternative }: Pick<PictureBody, 'file' | 'alternative'>,
  bytes: Uint8Array,
): DeckFigure {
  const extension = file.toLowerCase().endsWith('.png') ? 'png' : 'jpg';
  return { bytes, extension, alternative: { short: alternative, long: alternative }, plan: undefined };
}
