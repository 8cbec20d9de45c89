/** The drawn and pictured bodies of a deck → the files its Markdown shows. */
import type { Deck } from '../compose/deck/deck.ts';
import { drawChart } from '../craft/draw/chart.ts';
import { drawDiagram } from '../craft/draw/diagram.ts';
import type { Drawing, Sheet } from '../craft/draw/sheet.ts';
import { drawTimeline } from '../craft/draw/timeline.ts';
import type { Body } from '../model/body.ts';
import { figureArea } from '../write/deck-marp/figure-area.ts';
import type { DeckFigure } from '../write/deck-marp/write-deck-marp.ts';

/** By the key of the body; `pictures` are the files below `content/pictures/`. */
export function deckFigures(
  deck: Deck,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, DeckFigure> {
  const figures = new Map<string, DeckFigure>();
  for (const slide of deck.slides) {
    for (const body of slide.bodies) {
      const sheet: Sheet = {
        ...figureArea(slide, body, deck),
        medium: 'slide',
        scheme: 'light',
        words: deck.imprint.words,
        keyPrefix: body.key,
      };
      const figure =
        body.kind === 'picture'
          ? pictureFigure(body.file, body.alternative, pictures)
          : drawnFigure(draw(body, sheet));
      if (figure !== undefined) figures.set(body.key, figure);
    }
  }
  return figures;
}

function draw(body: Body, sheet: Sheet): Drawing | undefined {
  if (body.kind === 'chart') return drawChart(body.chart, sheet);
  if (body.kind === 'timeline') return drawTimeline(body.timeline, sheet);
  return body.kind === 'diagram' ? drawDiagram(body.diagram, sheet) : undefined;
}

function drawnFigure(drawing: Drawing | undefined): DeckFigure | undefined {
  if (drawing === undefined) return undefined;
  return {
    bytes: new TextEncoder().encode(drawing.svg),
    extension: 'svg',
    alternative: drawing.alternative.short,
  };
}

function pictureFigure(
  file: string,
  alternative: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): DeckFigure | undefined {
  const bytes = pictures.get(file);
  return bytes === undefined
    ? undefined
    : { bytes, extension: file.endsWith('.png') ? 'png' : 'jpg', alternative };
}
