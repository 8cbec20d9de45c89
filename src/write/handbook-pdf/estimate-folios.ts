/** HTML not printed yet, turned into a guess of every id's page number: right in its number of digits, seldom in its value. */

import type { Landmarks } from './landmarks.ts';

/** Numbers in running text change the lines as they gain digits, so a first print is set with likely ones. */
export function estimateFolios(
  html: string,
  { openers, first, numbered = new Map([[first, 1]]) }: Landmarks,
): ReadonlyMap<string, string> {
  const opening = new Set(openers);
  const folios = new Map<string, string>();
  let page = 0;
  let start = 0;
  for (const [piece, id] of piecesOf(html)) {
    page += piece.length / charactersOnAPage;
    if (id === undefined) continue;
    // An opener takes a page of its own, and every other one a blank.
    if (opening.has(id)) page = Math.ceil(page) + 1.5;
    start = numbered.has(id) ? page - (numbered.get(id) ?? 1) : start;
    folios.set(id, String(Math.max(1, Math.round(page - start))));
  }
  return folios;
}

const charactersOnAPage = 2300;

/** The text between tags, each with the id of the tag after it. */
function piecesOf(html: string): readonly (readonly [text: string, id: string | undefined])[] {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .split('<')
    .map((part, at, parts) => {
      const text = part.slice(part.indexOf('>') + 1).replace(/\s+/g, ' ');
      return [text, / id="([^"]*)"/.exec((parts[at + 1] ?? '').split('>')[0] ?? '')?.[1]] as const;
    });
}
