/** Sections → links to the slides of the companion deck that carry them: `12–14`, leading to the first of them. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { rangesOf } from '../../craft/ranges.ts';
import type { SiteContext } from './context.ts';

export const slidesShape = optional(object({ label: text, links: list(object({ text, href: text })) }));

export function slideLinks(
  sections: readonly ChapterSection[],
  { handbook, locators, words }: SiteContext,
): ViewOf<typeof slidesShape> {
  const anchors = sections.flatMap((section) => [
    section.anchor,
    ...section.bodies.flatMap((body) => body.anchor ?? []),
  ]);
  const shown = anchors
    .flatMap((anchor) => locators.slides.get(anchor) ?? [])
    .filter((slide) => slide.deck === handbook.companion?.id);
  const addresses = new Map(shown.map(({ number, address }) => [number, address]));
  if (addresses.size === 0) return undefined;
  return {
    label: addresses.size > 1 ? words['slides-shown'] : words.slide,
    links: rangesOf([...addresses.keys()]).map(([first, last]) => ({
      text: first === last ? String(first) : `${first}–${last}`,
      href: `../../${addresses.get(first) ?? ''}`,
    })),
  };
}
