/** A slide → the roomiest density in which it fits, on the screen and in the hall, or by how much it does not. */
import type { Deck, Density, Slide } from '../compose/deck/deck.ts';
import { densityOf } from './density.ts';
import { laySlide } from './lay-slide.ts';
import { densitiesFromRoomy, type Medium } from './setting.ts';

/** What of a deck decides where words fall. */
export type Deckset = Pick<Deck, 'ratio' | 'imprint'>;

/** Undefined where it fits in none. */
export function fittingDensity(slide: Slide, deck: Deckset): Density | undefined {
  if (hallDensity(slide, 'roomy', deck) === undefined) return undefined;
  return densitiesFrom(densityOf(slide)).find((density) => excessIn('screen', slide, density, deck) <= 0);
}

/** Set as densely as it may be. */
export function fitsIn(slide: Slide, deck: Deckset): boolean {
  return excessIn('screen', slide, 'dense', deck) <= 0 && excessIn('hall', slide, 'dense', deck) <= 0;
}

/** In a hall the letters are wider: the same slide may have to be set more densely there. */
export function hallDensity(slide: Slide, from: Density, deck: Deckset): Density | undefined {
  return densitiesFrom(from).find((density) => excessIn('hall', slide, density, deck) <= 0);
}

export function excessIn(medium: Medium, slide: Slide, density: Density, deck: Deckset): number {
  const { excess, wide } = laySlide(slide, deck.imprint.words, { ratio: deck.ratio, density, medium });
  return wide ? Math.max(excess, 1) : excess;
}

function densitiesFrom(density: Density): readonly Density[] {
  return densitiesFromRoomy.slice(densitiesFromRoomy.indexOf(density));
}
