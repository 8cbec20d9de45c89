/** Sections, turned into the slides of the companion deck that carry them: `Slides 12–14`. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import { rangesOf } from '../../craft/ranges.ts';
import type { BookContext } from './context.ts';

export function slidesText(sections: readonly ChapterSection[], context: BookContext): string | undefined {
  const { companion } = context.handbook;
  const anchors = sections.flatMap((section) => [
    section.anchor,
    ...section.bodies.flatMap((body) => (body.anchor === undefined ? [] : [body.anchor])),
  ]);
  const numbers = anchors
    .flatMap((anchor) => context.slides.get(anchor) ?? [])
    .filter((slide) => slide.deck === companion?.id)
    .map((slide) => slide.number);
  const ranges = rangesOf(numbers).map(([first, last]) =>
    first === last ? String(first) : `${first}–${last}`,
  );
  if (ranges.length === 0) return undefined;
  const word = numbers.length > 1 ? context.words['slides-shown'] : context.words.slide;
  return `${word} ${ranges.join(', ')}`;
}
