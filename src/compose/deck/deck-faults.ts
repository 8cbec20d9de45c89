/** A deck → what its recipe got wrong: titles twice, minutes missed, sections that show nothing. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { DeckRecipe } from '../../model/recipe.ts';
import { plainText } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Deck } from './deck.ts';
import { shownSections, slideGroups } from './shown.ts';

export function deckFaults(deck: Deck, recipe: DeckRecipe, library: Library): readonly Diagnostic[] {
  return [...emptySections(recipe, library), ...duplicateTitles(deck), ...missedMinutes(deck, recipe)];
}

/** Planned time may differ from the minutes by this share. */
const tolerance = 0.05;

function missedMinutes(deck: Deck, recipe: DeckRecipe): readonly Diagnostic[] {
  const planned = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const wanted = deck.minutes * 60;
  if (Math.abs(planned - wanted) <= wanted * tolerance) return [];
  const difference = Math.abs(planned - wanted);
  const cure =
    planned > wanted
      ? `Take ${difference} seconds away: a shallower level, fewer sections, fewer seconds`
      : `Add ${difference} seconds: more sections, or more time on those shown`;
  const message = `The slides are planned for ${clock(planned)}, the deck for ${clock(wanted)}`;
  return [
    {
      code: 'deck-minutes',
      severity: 'warning',
      span: { ...recipe.span, end: recipe.span.start + 1 },
      message,
      cure,
    },
  ];
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
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
