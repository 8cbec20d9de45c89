/** Anchors, turned into links on paper: the words lead on a screen, the page number leads on a desk. */
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Words } from '../../model/words.ts';
import { folioOf, isDraft, type Layout } from './layout.ts';

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
        ? joinHtml([escapeHtml(`, ${words.page}\u00a0`), pageLinkInText(htmlId(anchor), layout)])
        : escapeHtml(''),
    term: (anchor, text) => {
      const target = href(anchor);
      return target === undefined
        ? textHtml(text)
        : element('a', { class: 'term', href: target }, textHtml(text));
    },
  };
}

/** A page number that leads to its page, where its width moves nothing that is numbered: at the end of a line, in the index. */
export function pageLink(id: string, layout: Layout): Html {
  return element('a', { class: 'folio', href: hrefOf(id) }, escapeHtml(folioOf(layout, id)));
}

/**
 * A page number in running text. Figures are all of one width, so a number moves nothing as long as it takes as many as
 * the draft kept for it; before a shorter one stand figures that are not printed, at which no line breaks either.
 */
export function pageLinkInText(id: string, layout: Layout): Html {
  const folio = folioOf(layout, id);
  const room = '0'.repeat(Math.max(0, (layout.rooms.get(id) ?? 0) - folio.length));
  const rest = room === '' ? [] : [element('span', { class: 'room' }, escapeHtml(room))];
  return element('a', { class: keptFolio, href: hrefOf(id) }, ...rest, escapeHtml(folio));
}

const keptFolio = 'folio kept';

/** One of a list that goes page by page, as the glossary does: the draft keeps the most room, and the book takes what it needs. */
export function pageLinkInList(id: string, layout: Layout): Html {
  return isDraft(layout) ? pageLinkInText(id, layout) : pageLink(id, layout);
}

/** The ids whose numbers a draft must have kept room for. */
export function idsKept(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<a class="folio kept" href="#([^"]+)">/g)].map(([, id = '']) => id));
}

export function hrefOf(id: string): string {
  return `#${id}`;
}
