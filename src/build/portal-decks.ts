/** A deck, its variants and the files there are of them → what the start page says of it. */
import type { Deck } from '../compose/deck/deck.ts';
import type { Ask } from '../graph/graph.ts';
import type { PortalDeck, PortalFormat, PortalVariant } from '../write/portal/portal-input.ts';
import { type DeckKey, isBase } from './deck-key.ts';
import { deckFolder } from './numbers.ts';
import { deckPicture } from './picture-tasks.ts';
import { format, present, type Rows } from './portal-rows.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

/** The other decks made of the same recipe. */
export function versionsIn(targets: readonly Target[], base: DeckKey): readonly DeckKey[] {
  return targets.flatMap((target) =>
    target.kind === 'deck' && target.id === base.id && !isBase(target) ? [target] : [],
  );
}

export async function portalDeck(
  key: DeckKey,
  versions: readonly DeckKey[],
  rows: Rows,
  { content, decks }: Tasks,
  ask: Ask,
): Promise<PortalDeck> {
  const deck = await ask(content.deck, key);
  const others = await Promise.all(
    versions.map(async (version) => ({
      variant: await ask(content.deck, version),
      theme: (await ask(decks.theme, version)).title,
    })),
  );
  const { title, subtitle, audience, minutes, slides } = deck;
  return {
    title,
    subtitle,
    audience,
    minutes,
    slides: slides.length,
    picture: present(deckPicture(deck), rows),
    formats: formatsOf(deck, rows),
    variants: others
      .map(({ variant, theme }) => portalVariant(variant, theme, deck, rows))
      .filter(({ formats }) => formats.length > 0),
  };
}

function portalVariant(variant: Deck, theme: string, deck: Deck, rows: Rows): PortalVariant {
  const other = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value);
  return {
    id: variant.variant ?? '',
    title: other(variant.title, deck.title),
    minutes: other(variant.minutes, deck.minutes),
    slides: other(variant.slides.length, deck.slides.length),
    audience: other(variant.audience, deck.audience),
    ratio: other(variant.ratio, deck.ratio),
    scheme: other(variant.scheme, deck.scheme),
    theme: variant.theme === deck.theme ? undefined : theme,
    formats: formatsOf(variant, rows),
  };
}

function formatsOf({ id, name, imprint }: Deck, rows: Rows): readonly PortalFormat[] {
  const { words } = imprint;
  const labels = [
    ['.html', 'HTML'],
    ['.pptx', 'PowerPoint'],
    ['.pdf', 'PDF'],
    ['-handout.pdf', words.handout],
    ['-notes.pdf', words.notes],
    ['.md', 'Markdown'],
  ] as const;
  return labels.flatMap(([ending, label]) => format(label, `${deckFolder(id)}/${name}${ending}`, rows));
}
