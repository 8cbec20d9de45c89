/** Anchors become addresses as seen from a page in the `glossary` folder. */
import { element, joinHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import type { Words } from '../../model/words.ts';

/** Terms of this glossary by anchor; their pages exist whatever the locators know. */
export type TermPages = ReadonlyMap<Anchor, string>;

/** `own` is the page's own term, which does not link to itself. */
export function siteLinks(terms: TermPages, locators: Locators, words: Words, own?: Anchor): Links {
  const href = (anchor: Anchor) => terms.get(anchor) ?? outward(locators.addresses.get(anchor));
  return {
    href,
    locator: (anchor) => {
      const folio = locators.folios.get(anchor);
      return folio === undefined ? joinHtml([]) : textHtml(`, ${words.handbook} ${words.page} ${folio}`);
    },
    term: (anchor, text) => {
      const address = anchor === own ? undefined : href(anchor);
      return address === undefined
        ? textHtml(text)
        : element('a', { class: 'term', href: address }, textHtml(text));
    },
  };
}

/** An address below the output folder as seen from this one. */
export function outward<A extends string | undefined>(address: A): A | string {
  return address === undefined ? address : `../${address}`;
}
