/** Sections, turned into the slides of the companion deck that carry them: `Slides 12–14`. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import { rangesOf } from '../../craft/ranges.ts';
import type { Anchor } from '../../model/ids.ts';
import type { BookContext } from './context.ts';

export function slidesText(sections: readonly ChapterSection[], context: BookContext): string | undefined {
  const numbers = slideNumbers(sections.flatMap(anchorsIn), context);
  if (numbers.length === 0) return undefined;
  return `${slideWord(numbers, context)} ${numbersText(numbers)}`;
}

/** A section's own place and those inside it. */
export function anchorsIn(section: ChapterSection): readonly Anchor[] {
  return [
    section.anchor,
    ...section.bodies.flatMap((body) => (body.anchor === undefined ? [] : [body.anchor])),
  ];
}

/** Of the companion deck, rising, each once. */
export function slideNumbers(anchors: readonly Anchor[], context: BookContext): readonly number[] {
  return deckNumbers(anchors, context.handbook.companion?.id, context);
}

/** The same, of any deck. */
export function deckNumbers(
  anchors: readonly Anchor[],
  deck: string | undefined,
  { slides }: BookContext,
): readonly number[] {
  const numbers = anchors
    .flatMap((anchor) => slides.get(anchor) ?? [])
    .filter((slide) => slide.deck === deck)
    .map((slide) => slide.number);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** `12–14, 16` */
export function numbersText(numbers: readonly number[]): string {
  return rangesOf(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

export function slideWord(numbers: readonly number[], { words }: BookContext): string {
  return numbers.length > 1 ? words['slides-shown'] : words.slide;
}
