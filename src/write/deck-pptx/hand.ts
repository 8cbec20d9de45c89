/** What the words of a deck's charts and drawings share. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Hand } from '../../craft/ooxml/ink/type.ts';

export function handOf({ imprint, scheme }: Deck): Hand {
  return {
    font: '+mn-lt',
    lang: imprint.language,
    scheme,
    rightToLeft: imprint.direction === 'rtl',
  };
}
