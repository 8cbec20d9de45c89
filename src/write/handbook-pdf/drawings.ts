/** Charts, timelines and diagrams of a handbook, turned into SVG, and set where the page left room for them; pictures as they came. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { Imprint } from '../../compose/imprint.ts';
import { drawChart } from '../../craft/draw/chart.ts';
import { drawDiagram } from '../../craft/draw/diagram.ts';
import type { Sheet } from '../../craft/draw/sheet.ts';
import { drawTimeline } from '../../craft/draw/timeline.ts';
import type { DrawnBody } from '../../craft/markup/bodies.ts';
import { element, type Html } from '../../craft/markup/html.ts';
import type { Body } from '../../model/body.ts';
import { widthOf } from './body-width.ts';
import type { Geometry } from './geometry.ts';

/** Body key → SVG. Drawn once, however often the book is printed. */
export function drawFigures(handbook: Handbook, geometry: Geometry): ReadonlyMap<string, string> {
  const { imprint } = handbook;
  return new Map(
    bodiesOf(handbook).flatMap((body) => {
      const svg = drawBody(body, imprint, geometry);
      return svg === undefined ? [] : [[body.key, svg] as const];
    }),
  );
}

/** All that decides the drawings of a book on paper of one size. */
export function drawnOf(handbook: Handbook): unknown {
  const { words, language } = handbook.imprint;
  const bodies = bodiesOf(handbook).filter(({ kind }) => drawn.has(kind));
  return { bodies, words, language };
}

const drawn: ReadonlySet<Body['kind']> = new Set(['chart', 'timeline', 'diagram']);

/** The pictures a book shows, by their path below `content/pictures/`. */
export function pictureFiles(handbook: Handbook): readonly string[] {
  return bodiesOf(handbook).flatMap((body) => (body.kind === 'picture' ? [body.file] : []));
}

function bodiesOf({ parts }: Handbook): readonly Body[] {
  return parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => section.bodies);
}

function drawBody(body: Body, { words, language }: Imprint, geometry: Geometry): string | undefined {
  const sheet: Sheet = {
    width: widthOf(body, geometry).width === 'full' ? geometry.full : geometry.text,
    maxHeight: 400,
    medium: 'page',
    scheme: 'print',
    words,
    language,
    keyPrefix: `drawing-${body.key}`,
  };
  if (body.kind === 'chart') return drawChart(body.chart, sheet).svg;
  if (body.kind === 'timeline') return drawTimeline(body.timeline, sheet).svg;
  if (body.kind === 'diagram') return drawDiagram(body.diagram, sheet).svg;
  return undefined;
}

/** Where the press finds a picture; a link to it has each part of the path escaped. */
export function picturePath(file: string): string {
  return `pictures/${file}`;
}

/** SVG is no markup a template prints; its place is marked and filled in the finished text. */
export function drawingPlace(body: DrawnBody): Html {
  if (body.kind === 'picture')
    return element(
      'div',
      { class: 'drawing' },
      element('img', {
        src: picturePath(body.file).split('/').map(encodeURIComponent).join('/'),
        alt: body.alternative,
      }),
    );
  return element('div', { class: 'drawing', 'data-drawing': body.key });
}

export function placeDrawings(html: string, drawings: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<div class="drawing") data-drawing="([^"]*)">/g,
    (_, open: string, key: string) => `${open}>${drawings.get(key) ?? ''}`,
  );
}
