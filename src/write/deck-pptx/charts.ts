/** The charts of a deck → their parts and workbooks, drawn for the room each has on its slide. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import {
  chartContentType,
  chartPart,
  workbookContentType,
  workbookRelationship,
} from '../../craft/ooxml/chart/chart-part.ts';
import type { Hand } from '../../craft/ooxml/ink/type.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import type { Frame, PlacedSlide } from '../../lay/placed.ts';
import type { ChartBody } from '../../model/body.ts';
import type { Words } from '../../model/words.ts';

export function chartPath(key: string): string {
  return `ppt/charts/${key}.xml`;
}

/** `figures` says which of them are shown. */
export function chartParts(
  deck: Deck,
  places: ReadonlyMap<Slide, PlacedSlide>,
  figures: ReadonlyMap<string, unknown>,
  hand: Hand,
): readonly Part[] {
  return deck.slides.flatMap((slide) =>
    slide.bodies.flatMap((body) => {
      const place = places.get(slide)?.bodies.find(({ key }) => key === body.key);
      if (body.kind !== 'chart' || place?.shape !== 'figure' || !figures.has(body.key)) return [];
      return partsOf(body, place.at, { ...hand, words: deck.imprint.words });
    }),
  );
}

function partsOf(
  { key, chart: data }: ChartBody,
  { width, height }: Frame,
  shared: Hand & { readonly words: Words },
): readonly Part[] {
  const { chart, workbook } = chartPart(data, { ...shared, width, height });
  const path = `ppt/embeddings/${key}.xlsx`;
  return [
    {
      path: chartPath(key),
      contentType: chartContentType,
      content: chart,
      relations: [{ id: workbookRelationship, type: 'package', target: { part: path } }],
    },
    { path, contentType: workbookContentType, content: workbook, relations: [] },
  ];
}
