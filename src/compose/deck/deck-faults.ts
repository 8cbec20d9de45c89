/** A deck → what its recipe got wrong: titles twice, minutes missed, sections that show nothing. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Library } from '../../model/library.ts';
import type { DeckRecipe } from '../../model/recipe.ts';
import { plainText } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Deck } from './deck.ts';
import type { DeckPlan } from './deck-plan.ts';
import { shownSections, slideGroups } from './shown.ts';

/** A version of a deck may leave out what the deck its recipe describes first shows. */
export function deckFaults(deck: Deck, recipe: DeckPlan, library: Library): readonly Diagnostic[] {
  const empty =
    recipe.version === undefined ? [...emptySections(recipe, library), ...emptyModules(recipe, library)] : [];
  return [...empty, ...duplicateTitles(deck), ...missedMinutes(deck, recipe, library)];
}

/** Planned time may differ from the minutes by this share. */
const tolerance = 0.05;

function missedMinutes(deck: Deck, recipe: DeckPlan, library: Library): readonly Diagnostic[] {
  if (!isWhole(recipe, library)) return [];
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
      span: recipe.place ?? { ...recipe.span, end: recipe.span.start + 1 },
      message,
      cure,
    },
  ];
}

/** What could not be read takes no time; that it is missing was told. */
function isWhole(recipe: DeckRecipe, library: Library): boolean {
  return recipe.parts.every((part) =>
    part.show.every(({ value }) => {
      const [moduleId = '', sectionId] = value.split('/');
      const sections = library.modules.get(moduleId)?.sections;
      return sectionId === undefined
        ? sections !== undefined
        : sections?.some((section) => section.id.value === sectionId) === true;
    }),
  );
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
