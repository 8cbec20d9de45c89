/** Cross-references in notes become links to the slide's page in the same file, or the page of the handbook in words. */
import type { Deck } from '../../compose/deck/deck.ts';
import { escapeHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';

export function notesLinks({ slides, imprint }: Deck, { folios }: Locators): Links {
  const { slide: slideWord, handbook, page } = imprint.words;
  const slideOf = (anchor: Anchor) => slides.find(({ anchors }) => anchors.includes(anchor));
  return {
    href: (anchor) => {
      const slide = slideOf(anchor);
      return slide === undefined ? undefined : `#${slide.id}`;
    },
    locator: (anchor) => {
      const [slide, folio] = [slideOf(anchor), folios.get(anchor)];
      if (slide !== undefined) return textHtml(` (${slideWord.toLowerCase()}\u00a0${slide.number})`);
      return textHtml(folio === undefined ? '' : ` (${handbook} ${page}\u00a0${folio})`);
    },
    term: (_anchor, text) => escapeHtml(text),
  };
}
