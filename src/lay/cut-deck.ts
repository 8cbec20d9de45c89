/** A deck as drafted → the deck that fits: how densely each slide is set, and what is split over several. Pure: text is measured by its metrics. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { lastUsed } from '../model/last-used.ts';
import { perObject } from '../model/per-object.ts';
import { type Deckset, fittingDensity } from './fit-slide.ts';
import { overflowFaults } from './overflow-faults.ts';
import { splitSlide } from './split-slide.ts';

export interface CutDeck {
  readonly deck: Deck;
  /** What cannot be split and does not fit. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck that was cut before comes back as it is. A slide like one of the deck before is the same object as that. */
export function cutDeck(draft: Deck): CutDeck {
  const { cut, numbered, faults } = decksets(JSON.stringify([draft.ratio, draft.imprint]), () =>
    openMemory(draft),
  );
  const slides = draft.slides.flatMap(cut).map(numbered);
  return { deck: { ...draft, slides }, diagnostics: slides.flatMap(faults) };
}

/** What is known of slides set in one way, so that only those somebody edited are measured. */
interface Memory {
  readonly cut: (slide: Slide) => readonly Slide[];
  readonly numbered: (slide: Slide, at: number) => Slide;
  readonly faults: (slide: Slide) => readonly Diagnostic[];
}

/** Enough for the decks somebody works on, in their variants and languages. */
const decksets = lastUsed<Memory>(12);
const mostSlides = 300;

function openMemory({ ratio, imprint }: Deckset): Memory {
  const known = lastUsed<readonly Slide[]>(mostSlides);
  const places = perObject((_slide: Slide) => lastUsed<Slide>(2));
  return {
    cut: (slide) => known(JSON.stringify(slide), () => cutSlide(slide, { ratio, imprint })),
    numbered: (slide, at) => places(slide)(String(at), () => ({ ...slide, number: at + 1 })),
    faults: perObject((slide: Slide) => overflowFaults(slide, { ratio, imprint })),
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
