/** Slides and pages → locators: whose number is what, as plain data for the writers. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import { type Anchor, termAnchor } from '../model/ids.ts';
import type { Locators, SlideLocator } from '../model/locators.ts';
import { plainText } from '../model/run.ts';

/** Every slide that shows or names an anchor, decks in the order given. */
export function slideLocators(decks: readonly Deck[]): Locators['slides'] {
  const slides = new Map<Anchor, SlideLocator[]>();
  for (const deck of decks) {
    for (const slide of deck.slides) {
      const locator: SlideLocator = {
        deck: deck.id,
        deckTitle: deck.title,
        number: slide.number,
        title: plainText(slide.title),
        address: `${deckFolder(deck.id)}/${deck.name}.html#${slide.id}`,
      };
      for (const anchor of anchorsOn(slide)) {
        slides.set(anchor, [...(slides.get(anchor) ?? []), locator]);
      }
    }
  }
  return slides;
}

/** A later piece of a slide that was parted still shows its section, though it begins nothing of it. */
function anchorsOn({ anchors, terms, piece, more }: Slide): ReadonlySet<Anchor> {
  const goesOn = piece !== undefined && piece.number > 1 && more !== undefined ? [more] : [];
  return new Set([...anchors, ...goesOn, ...terms.map((term) => term.anchor)]);
}

/** Every term has an entry: whoever wants its address alone need not wait for where it is used. */
export function glossaryAddresses(terms: Iterable<string>): Locators['addresses'] {
  return new Map([...terms].sort().map((id) => [termAnchor(id), `glossary/${id}.html`]));
}

export function deckFolder(id: string): string {
  return `decks/${id}`;
}
