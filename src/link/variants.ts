/** The ids of variants → those that would give two things one file name. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import type { DeckRecipe, DeckVariant } from '../model/recipe.ts';
import type { Named } from '../model/text.ts';

export function variantFaults({ decks }: Content): readonly Diagnostic[] {
  const names = new Map<string, Named>(decks.map(({ id }) => [id.value, id]));
  const faults: Diagnostic[] = [];
  for (const deck of decks) {
    for (const variant of deck.variants) {
      const name = `${deck.id.value}-${variant.id.value}`;
      const first = names.get(name);
      names.set(name, first ?? variant.id);
      if (first !== undefined) faults.push(taken(name, variant, first));
      else faults.push(...reserved(deck, variant));
    }
  }
  return faults;
}

function taken(name: string, { id }: DeckVariant, first: Named): Diagnostic {
  return {
    code: 'variant-name',
    severity: 'error',
    span: id.span,
    message: `Another deck is called ${name} already`,
    cure: 'Give this variant another id',
    related: { span: first.span, message: 'the first one' },
  };
}

/** What stands beside the files of a deck, and what `--minutes` calls its own. */
const reservedNames = /^figures$|(^|-)(handout|notes)$|(^|-)\d+-min(-|$)/;

function reserved({ id: deck }: DeckRecipe, { id }: DeckVariant): readonly Diagnostic[] {
  if (!reservedNames.test(id.value)) return [];
  return [
    {
      code: 'variant-name',
      severity: 'error',
      span: id.span,
      message: `${deck.value}-${id.value} is the name of other files of the deck`,
      cure: 'Give this variant another id; not figures, handout, notes or such as 10-min',
    },
  ];
}
