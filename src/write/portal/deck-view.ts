/** A deck → its card: minutes, slides and audience, its files, and its other versions by what is different. */
import type { ViewOf } from '../../craft/markup/view-shape.ts';
import type { Words } from '../../model/words.ts';
import type { PortalDeck, PortalVariant } from './portal-input.ts';
import type { itemShape } from './portal-shape.ts';
import { formatView, shownView } from './shown-view.ts';

export function deckView(deck: PortalDeck, words: Words): ViewOf<typeof itemShape> {
  const { title, subtitle, audience, minutes, slides } = deck;
  const facts = `${minutes}\u00a0${words.minutes} · ${slides}\u00a0${words.slides} · ${audience}`;
  return {
    title,
    subtitle,
    facts,
    others: words['other-versions'],
    variants: deck.variants.map((each) => variantView(each, words)),
    ...shownView(deck),
  };
}

/** What differs from the deck is all there is to say of a variant without a title of its own. */
function variantView({ id, title, formats, ...different }: PortalVariant, words: Words) {
  const facts = differences(different, words).join(' · ');
  return {
    title: title ?? (facts === '' ? id : facts),
    facts: title === undefined ? '' : facts,
    href: formats[0]?.path ?? '',
    formats: formats.map((format) => formatView(format, title ?? id)),
  };
}

function differences(
  { minutes, slides, audience, ratio, theme, scheme }: Omit<PortalVariant, 'id' | 'title' | 'formats'>,
  words: Words,
): readonly string[] {
  const facts = [
    minutes === undefined ? undefined : `${minutes}\u00a0${words.minutes}`,
    slides === undefined ? undefined : `${slides}\u00a0${words.slides}`,
    audience,
    ratio,
    theme,
    scheme === undefined ? undefined : words[scheme],
  ];
  return facts.filter((fact) => fact !== undefined);
}
