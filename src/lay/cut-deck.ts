/** A deck as drafted → the deck that fits: how densely each slide is set, and what is split over several. Pure: text is measured by its metrics. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Deckset, fittingDensity } from './fit-slide.ts';
import { overflowFaults } from './overflow-faults.ts';
import { splitSlide } from './split-slide.ts';

export interface CutDeck {
  readonly deck: Deck;
  /** What cannot be split and does not fit. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck that was cut before comes back as it is. */
export function cutDeck(draft: Deck): CutDeck {
  const slides = draft.slides
    .flatMap((slide) => cutSlide(slide, draft))
    .map((slide, at) => ({ ...slide, number: at + 1 }));
  return {
    deck: { ...draft, slides },
    diagnostics: slides.flatMap((slide) => overflowFaults(slide, draft)),
  };
}

function cutSlide(slide: Slide, deck: Deckset): readonly Slide[] {
  if (slide.piece !== undefined) return [slide];
  for (const layout of layoutsFor(slide)) {
    const density = fittingDensity({ ...slide, layout }, deck);
    if (density !== undefined) return [{ ...slide, layout, density }];
  }
  return splitSlide(slide, deck);
}

/** A sentence too long to stand alone in the middle may still be read as a paragraph. */
function layoutsFor({ layout, bodies }: Slide): readonly Slide['layout'][] {
  return layout === 'statement' && bodies.length > 0 ? [layout, 'prose'] : [layout];
}
