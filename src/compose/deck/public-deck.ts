/** A deck → what anybody may have of it: nothing the presenter alone should see. */
import type { Deck } from './deck.ts';

/** Places of sources go with the notes: the foot of a slide and the slide of sources name them in short. */
export function publicDeck(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: [], evidence: [] })) };
}
