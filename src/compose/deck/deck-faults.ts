/** A deck → what its recipe got wrong: titles twice, minutes missed, sections that show nothing. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { DeckRecipe } from '../../model/recipe.ts';
import { plainText } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Deck } from './deck.ts';
import type { DeckPlan } from './deck-plan.ts';
import { missedMinutes } from './missed-minutes.ts';
import { shownSections, slideGroups } from './shown.ts';

/** A version of a deck may leave out what the deck its recipe describes first shows. */
export function deckFaults(deck: Deck, recipe: DeckPlan, library: Library): readonly Diagnostic[] {
  const empty =
    recipe.version === undefined ? [...emptySections(recipe, library), ...emptyModules(recipe, library)] : [];
  return [...empty, ...duplicateTitles(deck), ...missedMinutes(deck, recipe, library)];
}

function duplicateTitles(deck: Deck): readonly Diagnostic[] {
  const first = new Map<string, Span>();
  return deck.slides.flatMap((slide): readonly Diagnostic[] => {
    const title = plainText(slide.title).trim().toLowerCase();
    const before = first.get(title);
    first.set(title, before ?? slide.span);
    if (before === undefined) return [];
    return [
      {
        code: 'title-duplicate',
        severity: 'error',
        span: slide.span,
        message: `Another slide of ${deck.id} has the title “${plainText(slide.title)}”`,
        cure: 'Say in the title what this slide alone says',
        related: { span: before, message: 'the first one' },
      },
    ];
  });
}

/** A module shown as a whole of which nothing is for this level and audience. */
function emptyModules(recipe: DeckRecipe, library: Library): readonly Diagnostic[] {
  return recipe.parts.flatMap((part) =>
    part.show
      .filter(({ value }) => library.modules.has(value))
      .filter((shown) => shownSections({ ...part, show: [shown] }, recipe, library).length === 0)
      .map(
        ({ value, span }): Diagnostic => ({
          code: 'slide-empty',
          severity: 'warning',
          span,
          message: `The module ${value} shows nothing in the deck ${recipe.id.value}`,
          cure: 'Choose a deeper level or sections of the module, or leave it out',
        }),
      ),
  );
}

function emptySections(recipe: DeckRecipe, library: Library): readonly Diagnostic[] {
  return recipe.parts.flatMap((part) =>
    shownSections(part, recipe, library)
      .filter(({ module, section }) => slideGroups(module, section, recipe).length === 0)
      .map(
        ({ section }): Diagnostic => ({
          code: 'slide-empty',
          severity: 'warning',
          span: section.id.span,
          message: `The section ${section.id.value} shows nothing in the deck ${recipe.id.value}`,
          cure: 'Add a brief form or a shallower block, or leave the section out of the recipe',
        }),
      ),
  );
}
