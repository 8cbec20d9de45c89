/** A deck as drafted → the deck that fits: how densely each slide is set, and what is split over two. Pure: text is measured by its metrics. */
import type { Deck } from '../compose/deck/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { densityOf } from './density.ts';

export interface CutDeck {
  readonly deck: Deck;
  /** What cannot be split and does not fit. */
  readonly diagnostics: readonly Diagnostic[];
}

export function cutDeck(draft: Deck): CutDeck {
  const slides = draft.slides.map((slide) => ({ ...slide, density: densityOf(slide, draft.ratio) }));
  return { deck: { ...draft, slides }, diagnostics: [] };
}
