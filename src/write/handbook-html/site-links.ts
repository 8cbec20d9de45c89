/** Anchors → addresses as seen from one page of a book. */
import { element, escapeHtml, type Html } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { SiteContext } from './context.ts';

/** From a file of the book's folder to an address below the output folder. */
export function hrefFrom(file: string, { folder }: Pick<SiteContext, 'folder'>, address: string): string {
  if (!address.startsWith(`${folder}/`)) return `../../${address}`;
  const inside = address.slice(folder.length + 1);
  return inside.startsWith(`${file}#`) ? inside.slice(file.length) : inside;
}

/** `term` says how a term that the glossary explains is marked up; elsewhere it is a link to its page. */
export function siteLinks(
  file: string,
  context: SiteContext,
  term: Links['term'] = (anchor, text) => termLink(file, context, anchor, text),
): Links {
  const href = (anchor: Anchor): string | undefined => {
    const address = context.addresses.get(anchor);
    return address === undefined ? undefined : hrefFrom(file, context, address);
  };
  return { href, term, locator: (anchor) => printedPage(anchor, context) };
}

/** `describedBy` is the id of its definition on the page. */
export function termLink(
  file: string,
  context: SiteContext,
  anchor: Anchor,
  text: string,
  describedBy?: string,
): Html {
  const address = context.addresses.get(anchor);
  if (address === undefined) return textHtml(text);
  const href = hrefFrom(file, context, address);
  return element('a', { class: 'term', href, 'aria-describedby': describedBy }, textHtml(text));
}

/** Where the definition of a term stands on a chapter's page. */
export function definitionId(anchor: Anchor): string {
  return `def.${htmlId(anchor)}`;
}

/** `, p. 14`: for those who hold the book. */
function printedPage(anchor: Anchor, context: SiteContext): Html {
  const page = pageText(anchor, context);
  return escapeHtml(page === undefined ? '' : `, ${page}`);
}

/** `p. 14` of the printed book; undefined for what it does not number. */
export function pageText(anchor: Anchor, { locators, words }: SiteContext): string | undefined {
  const folio = locators.folios.get(anchor);
  return folio === undefined ? undefined : `${words.page}\u00a0${folio}`;
}
