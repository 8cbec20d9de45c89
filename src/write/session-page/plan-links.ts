/** What a plan refers to becomes links: slides of its deck, pages of its handbook, both as seen from the `sessions` folder. */
import type { Session, SlotPart } from '../../compose/session/session.ts';
import { joinHtml } from '../../craft/markup/html.ts';
import { type Links, textHtml } from '../../craft/markup/runs.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { Locators, SlideLocator } from '../../model/locators.ts';

export interface NumberLink {
  /** `4`, or `4–6` for neighbours. */
  readonly text: string;
  readonly href: string;
}

export function outward(address: string): string {
  return `../${address}`;
}

export function deckHref(id: string): string {
  return outward(`decks/${id}/${id}.html`);
}

/** A printed book opens at a named place in it. */
export function bookHref({ id, edition, paper }: NonNullable<Session['handbook']>, place?: Anchor): string {
  const file = outward(`handbook/${id}-${edition}-${paper}.pdf`);
  return place === undefined ? file : `${file}#nameddest=${htmlId(place)}`;
}

/** The slides of the plan's own deck that show the parts; neighbours are one link, to the first of them. */
export function slideLinks(
  parts: readonly SlotPart[],
  { deck }: Session,
  locators: Locators,
): readonly NumberLink[] {
  const shown = new Map<number, SlideLocator>();
  for (const anchor of parts.flatMap((part) => part.slides))
    for (const slide of locators.slides.get(anchor) ?? [])
      if (slide.deck === deck?.id) shown.set(slide.number, slide);
  const firsts = [...shown.values()]
    .filter(({ number }) => !shown.has(number - 1))
    .sort((one, other) => one.number - other.number);
  return firsts.map(({ number, address }) => ({ text: rangeText(number, shown), href: outward(address) }));
}

function rangeText(first: number, shown: ReadonlyMap<number, unknown>): string {
  let last = first;
  while (shown.has(last + 1)) last += 1;
  return first === last ? String(first) : `${first}–${last}`;
}

/** The page each part begins on, each once. */
export function pageLinks(
  parts: readonly SlotPart[],
  { handbook }: Session,
  locators: Locators,
): readonly NumberLink[] {
  const pages = new Map<string, string>();
  for (const { page } of parts) {
    const folio = page && locators.folios.get(page);
    if (handbook === undefined || folio === undefined || pages.has(folio)) continue;
    pages.set(folio, bookHref(handbook, page));
  }
  return [...pages].map(([text, href]) => ({ text, href }));
}

/** Marks inside a plan's texts. */
export function textLinks(locators: Locators): Links {
  return {
    href: (anchor) => {
      const address = locators.addresses.get(anchor);
      return address === undefined ? undefined : outward(address);
    },
    locator: () => joinHtml([]),
    term: (_anchor, text) => textHtml(text),
  };
}
