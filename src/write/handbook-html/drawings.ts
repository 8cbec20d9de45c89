/** Charts, timelines and diagrams of a book → SVG in two widths, for a desk and for a phone; pictures → files beside the pages. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import { drawChart } from '../../craft/draw/chart.ts';
import { drawDiagram } from '../../craft/draw/diagram.ts';
import { screenSvg } from '../../craft/draw/screen-colours.ts';
import type { Drawing, Sheet } from '../../craft/draw/sheet.ts';
import { drawTimeline } from '../../craft/draw/timeline.ts';
import type { DrawnBody } from '../../craft/markup/bodies.ts';
import { element, type Html } from '../../craft/markup/html.ts';
import { pictureSize } from '../../craft/picture-size.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Body, PictureBody } from '../../model/body.ts';
import { siteFolder } from './addresses.ts';

/** By path below `content/pictures/`. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

export function bodiesOf({ parts }: Pick<Handbook, 'parts'>): readonly Body[] {
  return parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => chapter.sections)
    .flatMap((section) => section.bodies);
}

/** Body key → its drawings. The style sheet shows one of the two. */
export function drawFigures(handbook: Handbook): ReadonlyMap<string, string> {
  return new Map(
    bodiesOf(handbook).flatMap((body) => {
      const drawn = widths.map(({ name, width }) => {
        const sheet = sheetOf(handbook, width);
        return svgOf(body, sheet, `${name}-${body.key}`)?.replace('<svg', `<svg class="${name}"`);
      });
      return drawn.every((svg) => svg !== undefined) ? [[body.key, drawn.join('')] as const] : [];
    }),
  );
}

/** CSS pixels. */
const widths = [
  { name: 'wide', width: 558 },
  { name: 'narrow', width: 320 },
] as const;

function sheetOf({ imprint: { words, language } }: Handbook, width: number): Sheet {
  return { width, maxHeight: 520, medium: 'screen', scheme: 'light', words, language, keyPrefix: '' };
}

function svgOf(body: Body, sheet: Sheet, prefix: string): string | undefined {
  const drawn = (title: string, drawing: Drawing) => screenSvg(drawing, title, prefix);
  if (body.kind === 'chart') return drawn(body.chart.title, drawChart(body.chart, sheet));
  if (body.kind === 'timeline') return drawn(body.timeline.title, drawTimeline(body.timeline, sheet));
  if (body.kind === 'diagram') return drawn(body.diagram.title, drawDiagram(body.diagram, sheet));
  return undefined;
}

/** SVG is no markup a template prints; its place is marked and filled in the finished text. */
export function drawingPlace(body: DrawnBody, pictures: Pictures): Html {
  if (body.kind !== 'picture') return element('div', { class: 'drawing', 'data-drawing': body.key });
  const bytes = pictures.get(body.file);
  const size = bytes && pictureSize(bytes);
  const image = { src: pictureFile(body), alt: body.alternative, width: size?.width, height: size?.height };
  return element('div', { class: 'drawing' }, element('img', image));
}

export function placeDrawings(html: string, drawings: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<div class="drawing") data-drawing="([^"]*)">/g,
    (_, open: string, key: string) => `${open}>${drawings.get(key) ?? ''}`,
  );
}

export function pictureArtifacts(handbook: Handbook, pictures: Pictures): readonly Artifact[] {
  return bodiesOf(handbook).flatMap((body) => {
    const bytes = body.kind === 'picture' ? pictures.get(body.file) : undefined;
    if (body.kind !== 'picture' || bytes === undefined) return [];
    return [{ path: `${siteFolder(handbook)}/${pictureFile(body)}`, bytes }];
  });
}

/** Called by the body's key: what an author called the file may be no name for the web. */
function pictureFile({ key, file }: PictureBody): string {
  return `${key}.${file.toLowerCase().endsWith('.png') ? 'png' : 'jpg'}`;
}
