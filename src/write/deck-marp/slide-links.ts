/** Locators become the links a slide's words carry: terms to the glossary, references to a slide or the handbook. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { MarkdownLinks } from './print-runs.ts';

/** For one slide: a term is linked where it is first met, and plain after that. */
export function slideLinks(deck: Deck, locators: Locators): MarkdownLinks {
  const met = new Set<Anchor>();
  return {
    term: (anchor) => {
      const address = met.has(anchor) ? undefined : locators.addresses.get(anchor);
      met.add(anchor);
      return address === undefined ? undefined : `${outputFolder}${address}`;
    },
    reference: (anchor) => reference(anchor, deck, locators),
  };
}

/** From `decks/<deck>/` up. */
const outputFolder = '../../';

/** Marp gives every slide its number as an id, so `#12` leads there in any Marp tool. */
function reference(anchor: Anchor, { id, imprint }: Deck, { slides, folios }: Locators) {
  const { slide, handbook, page } = imprint.words;
  const here = slides.get(anchor)?.find(({ deck }) => deck === id);
  if (here !== undefined)
    return { href: `#${here.number}`, locator: ` (${slide.toLowerCase()}\u00a0${here.number})` };
  const folio = folios.get(anchor);
  return { href: undefined, locator: folio === undefined ? '' : ` (${handbook} ${page}\u00a0${folio})` };
}
