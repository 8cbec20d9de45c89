/** A term's slides and handbook sections become lists of links. */
import type { Entry } from '../../compose/glossary/glossary.ts';
import { list, object, optional, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import type { Locators, SlideLocator } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';
import { outward } from './site-links.ts';

export const usedDecksShape = list(
  object({ title: text, slides: list(object({ number: text, title: text, href: text })) }),
);

export const usedSectionsShape = list(
  object({ chapter: text, section: text, href: optional(text), folio: optional(text) }),
);

/** By deck, in the order the locators give. */
export function usedDecks(entry: Entry, locators: Locators): ViewOf<typeof usedDecksShape> {
  const slides = locators.slides.get(entry.anchor) ?? [];
  const decks = [...new Set(slides.map((slide) => slide.deck))];
  return decks.map((deck) => usedDeck(slides.filter((slide) => slide.deck === deck)));
}

export function usedSections(
  entry: Entry,
  locators: Locators,
  words: Words,
): ViewOf<typeof usedSectionsShape> {
  return entry.usedInHandbook.map(({ anchor, chapter, section }) => {
    const folio = locators.folios.get(anchor);
    return {
      chapter,
      section,
      href: outward(locators.addresses.get(anchor)),
      folio: folio === undefined ? undefined : `${words.page}\u00a0${folio}`,
    };
  });
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
