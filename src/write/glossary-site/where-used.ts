/** A term's slides and handbook sections become lists of links. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Locators, SlideLocator } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import { outward } from './site-links.ts';

export const usedDecksShape = list(
  object({ title: text, slides: list(object({ number: text, title: text, href: text })) }),
);

export const usedChaptersShape = list(
  object({
    title: text,
    sections: list(object({ title: text, href: optional(text), folio: optional(text) })),
  }),
);

/** By deck, in the order the locators give. */
export function usedDecks(entry: Entry, locators: Locators): ViewOf<typeof usedDecksShape> {
  return [...together(locators.slides.get(entry.anchor) ?? [], ({ deck }) => deck).values()].map(usedDeck);
}

/** By chapter, in reading order. */
export function usedChapters(
  entry: Entry,
  locators: Locators,
  words: Words,
): ViewOf<typeof usedChaptersShape> {
  return [...together(entry.usedInHandbook, ({ chapter }) => chapter)].map(([title, uses]) => ({
    title,
    sections: uses.map(({ anchor, section }) => {
      const folio = locators.folios.get(anchor);
      return {
        title: section,
        href: outward(locators.addresses.get(anchor)),
        folio: folio === undefined ? undefined : `${words.page}\u00a0${folio}`,
      };
    }),
  }));
}

function together<T>(all: readonly T[], home: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const homes = new Map<string, T[]>();
  for (const one of all) homes.set(home(one), [...(homes.get(home(one)) ?? []), one]);
  return homes;
}

function usedDeck(slides: readonly SlideLocator[]): ViewOf<typeof usedDecksShape>[number] {
  const title = slides[0]?.deckTitle ?? '';
  return {
    title,
    slides: slides.map((slide) => ({
      number: String(slide.number),
      title: slide.title,
      href: outward(slide.address),
    })),
  };
}
