/** HTML not printed yet and the measures of its pieces, turned into a guess of every id's page number and the room to keep for it. */

import { type Geometry, geometryOf } from './geometry.ts';
import type { Landmarks } from './landmarks.ts';
import type { Estimate } from './layout.ts';
import type { Measured } from './measured.ts';

/** Numbers in running text change the lines as they gain digits, so a draft is set with likely ones. */
export function estimateFolios(
  html: string,
  landmarks: Landmarks,
  measured: ReadonlyMap<string, Extent> = new Map(),
  { height }: Pick<Geometry, 'height'> = geometryOf('a4'),
): Estimate {
  const places = placesIn(html, landmarks, { measured, heightUsed: height * usual });
  const folios = [...places].map(([id, place]) => [id, numberAt(place)] as const);
  const rooms = [...places].map(([id, place]) => [id, roomAt(place, farOff)] as const);
  return { folios: new Map(folios), rooms: new Map(rooms) };
}

/** The numbers of a draft whose own rooms were too small, turned into the estimate of the next: little is left to move. */
export function estimateAfter(folios: ReadonlyMap<string, string>): Estimate {
  const rooms = [...folios].map(([id, folio]) => [id, keptFor(folio)] as const);
  return { folios, rooms: new Map(rooms) };
}

function keptFor(folio: string): number {
  return /^\d+$/.test(folio) ? roomAt(Number(folio), nearBy) : folio.length;
}

/** How much higher than guessed a number may turn out to be: a share of it, and some pages. */
const farOff = { share: 0.02, pages: 1 } as const;
const nearBy = { share: 0.01, pages: 2 } as const;

/** The figures of the highest number a guess may turn out to be. */
function roomAt(place: number, { share, pages }: typeof farOff | typeof nearBy): number {
  return numberAt(place * (1 + share) + pages).length;
}

function numberAt(place: number): string {
  return String(Math.max(1, Math.floor(place)));
}

/** Id → pages from the one numbered 1, as if every page were filled alike. */
function placesIn(
  html: string,
  { openers, first, numbered = new Map([[first, 1]]) }: Landmarks,
  { measured, heightUsed }: Pages,
): ReadonlyMap<string, number> {
  const opening = new Set(openers);
  const places = new Map<string, number>();
  let last: Known = { at: 0, top: undefined };
  let at = 0;
  let start = 0;
  for (const [characters, id] of piecesOf(html)) {
    at += characters / charactersOnAPage;
    if (id === undefined) continue;
    const extent = measured.get(id);
    if (extent !== undefined && last.top !== undefined)
      at = Math.max(last.at, last.at + (extent.top - last.top) / heightUsed);
    if (opening.has(id)) at = rightHandPage(at);
    start = numbered.has(id) ? at - (numbered.get(id) ?? 1) : start;
    places.set(id, at - start);
    // An opener takes a page of its own.
    if (opening.has(id)) at += 1;
    if (extent !== undefined || opening.has(id))
      last = { at, top: extent && extent.top + (opening.has(id) ? extent.height : 0) };
  }
  return places;
}

interface Pages {
  readonly measured: ReadonlyMap<string, Extent>;
  readonly heightUsed: number;
}

type Extent = Pick<Measured, 'top' | 'height'>;

/** The last place of which both are known: pages from the front, pixels on the endless page it was measured on. */
interface Known {
  readonly at: number;
  readonly top: number | undefined;
}

/** The first one free, counted from 0. */
function rightHandPage(at: number): number {
  const page = Math.ceil(at);
  return page + (page % 2);
}

const charactersOnAPage = 2300;

/** Of a page's height, on the average: the rest is left empty at its foot. */
const usual = 0.97;

/** How many characters stand between tags, each with the id of the tag after it. */
function piecesOf(html: string): readonly (readonly [characters: number, id: string | undefined])[] {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .split('<')
    .map((part, at, parts) => {
      const text = part.slice(part.indexOf('>') + 1).replace(/\s+/g, ' ');
      return [text.length, / id="([^"]*)"/.exec((parts[at + 1] ?? '').split('>')[0] ?? '')?.[1]] as const;
    });
}
