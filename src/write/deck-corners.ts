/** What stands in the margins of a deck's printed pages: which deck, which edition, from whom. */
import type { Deck } from '../compose/deck/deck.ts';
import type { Corners } from '../craft/paper/sheet.ts';

export function deckCorners({ title, imprint }: Pick<Deck, 'title' | 'imprint'>): Corners {
  return {
    headStart: title,
    headEnd: `${imprint.edition} · ${imprint.dateText}`,
    footStart: `${imprint.publisher} · ${imprint.licence.name}`,
    direction: imprint.direction,
  };
}
