/** What the words and colours of a deck's charts and drawings share. */
import type { Deck } from '../../compose/deck/deck.ts';
import { paletteOf } from '../../craft/draw/palette.ts';
import type { Hand } from '../../craft/ooxml/ink/type.ts';
import type { Theme } from '../../model/theme.ts';

export function handOf({ imprint, scheme }: Deck, theme: Theme): Hand {
  return {
    font: '+mn-lt',
    lang: imprint.language,
    palette: paletteOf(scheme, theme[scheme]),
    rightToLeft: imprint.direction === 'rtl',
  };
}
