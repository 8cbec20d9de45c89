/** Locators → where the words of one part lead: safe addresses, slides of this deck, pages of the handbook. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Relations } from '../../craft/ooxml/relations.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { PartLinks, Target } from './runs.ts';

export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

export function partLinks(deck: Deck, locators: Locators, relations: Relations): PartLinks {
  return {
    address: (href) => addressTarget(href, relations),
    reference: (anchor) => reference(anchor, deck, locators, relations),
  };
}

/** For words that may not be links: titles. */
export const noLinks: PartLinks = {
  address: () => undefined,
  reference: () => ({ target: undefined, locator: '' }),
};

const allowed = /^(?:https?:\/\/|mailto:)/i;
/** Characters an address holds as they are. */
const plain = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

function addressTarget(href: string, relations: Relations): Target | undefined {
  if (!allowed.test(href) || !URL.canParse(href)) return undefined;
  const address = plain.test(href) ? href : new URL(href).href;
  return { relation: relations.toAddress('hyperlink', address), action: undefined };
}

function reference(
  anchor: Anchor,
  { id, imprint, slides }: Deck,
  { slides: places, folios }: Locators,
  relations: Relations,
): { readonly target: Target | undefined; readonly locator: string } {
  const { slide, handbook, page } = imprint.words;
  const here = places.get(anchor)?.find(({ deck, number }) => deck === id && number <= slides.length);
  if (here !== undefined) {
    const relation = relations.toPart('slide', slidePath(here.number));
    return {
      target: { relation, action: 'ppaction://hlinksldjump' },
      locator: ` (${slide.toLowerCase()}\u00a0${here.number})`,
    };
  }
  const folio = folios.get(anchor);
  return { target: undefined, locator: folio === undefined ? '' : ` (${handbook} ${page}\u00a0${folio})` };
}
