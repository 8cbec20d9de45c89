/** The places of a deck, one press after the other. Sent to the browser as text: see `page-nouns.ts`. */
import type { Place } from './talk.ts';

export interface Moves {
  on(from: Place): Place;
  /** Coming back, all of the slide is shown. */
  back(from: Place): Place;
  /** Any number is brought into the deck. */
  to(slide: number): Place;
  /** Brings a place from outside into the deck. */
  inside(place: Place): Place;
}

/** `steps`: for each slide how many items are revealed, 0 where all are shown at once. */
export function makeMoves(steps: readonly number[]): Moves {
  const stepsOf = (slide: number) => steps[slide] ?? 0;
  const within = (slide: number) => Math.max(0, Math.min(steps.length - 1, slide));
  return {
    on: ({ slide, step }) => {
      if (step < stepsOf(slide)) return { slide, step: step + 1 };
      return slide < steps.length - 1 ? { slide: slide + 1, step: 0 } : { slide, step };
    },
    back: ({ slide, step }) => {
      if (step > 0) return { slide, step: step - 1 };
      return slide > 0 ? { slide: slide - 1, step: stepsOf(slide - 1) } : { slide, step };
    },
    to: (slide) => ({ slide: within(slide), step: 0 }),
    inside: ({ slide, step }) => ({
      slide: within(slide),
      step: Math.max(0, Math.min(stepsOf(within(slide)), step)),
    }),
  };
}
