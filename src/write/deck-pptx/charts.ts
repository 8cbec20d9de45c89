/** The charts of a deck → their parts and workbooks, drawn for the room each has on its slide. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import {
  chartContentType,
  chartPart,
  workbookContentType,
  workbookRelationship,
} from '../../craft/ooxml/chart/chart-part.ts';
import type { Part } from '../../craft/ooxml/package.ts';
import type { Frame, PlacedSlide } from '../../lay/placed.ts';
import type { ChartBody } from '../../model/body.ts';
import { handOf } from './hand.ts';

export function chartPath(key: string): string {
  return `ppt/charts/${key}.xml`;
}

/** `figures` says which of them are shown. */
export function chartParts(
  deck: Deck,
  places: ReadonlyMap<Slide, PlacedSlide>,
  figures: ReadonlyMap<string, unknown>,
): readonly Part[] {
  return deck.slides.flatMap((slide) =>
    slide.bodies.flatMap((body) => {
      const place = places.get(slide)?.bodies.find(({ key }) => key === body.key);
      if (body.kind !== 'chart' || place?.shape !== 'figure' || !figures.has(body.key)) return [];
      return partsOf(body, place.at, deck);
    }),
  );
}

function partsOf({ key, chart: data }: ChartBody, { width, height }: Frame, deck: Deck): readonly Part[] {
  const options = { ...handOf(deck), words: deck.imprint.words, width, height };
  const { chart, workbook } = chartPart(data, options);
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
