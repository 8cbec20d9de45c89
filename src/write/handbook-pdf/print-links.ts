/** Anchors, turned into links on paper: the words lead on a screen, the page number leads on a desk. */
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Words } from '../../model/words.ts';
import { folioOf, type Layout } from './layout.ts';

export function printLinks(
  anchors: ReadonlySet<Anchor>,
  layout: Layout,
  words: Words,
  index: (place: Anchor, words: Html) => Html,
): Links {
  const href = (anchor: Anchor) => (anchors.has(anchor) ? hrefOf(htmlId(anchor)) : undefined);
  return {
    index,
    href,
    locator: (anchor) =>
      anchors.has(anchor)
        ? joinHtml([escapeHtml(`, ${words.page}\u00a0`), pageLink(htmlId(anchor), layout)])
        : escapeHtml(''),
    term: (anchor, text) => {
      const target = href(anchor);
      return target === undefined
        ? textHtml(text)
        : element('a', { class: 'term', href: target }, textHtml(text));
    },
  };
}

/** A page number that leads to its page. */
export function pageLink(id: string, layout: Layout): Html {
  return element('a', { class: 'folio', href: hrefOf(id) }, escapeHtml(folioOf(layout, id)));
}

export function hrefOf(id: string): string {
  return `#${id}`;
}
