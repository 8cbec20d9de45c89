/** A recipe and what is said otherwise, by one of its variants or by whoever asks for a deck → the recipe of that deck. */
import type { Level } from '../../model/block.ts';
import type { DeckRecipe, DeckVariant } from '../../model/recipe.ts';
import type { Span } from '../../model/span.ts';

/** What somebody asks of a deck without writing a recipe. */
export interface Occasion {
  readonly minutes: number;
  readonly audience: string | undefined;
  readonly level: Level | undefined;
}

/** A recipe alone is the plan of the deck it describes first. */
export interface DeckPlan extends DeckRecipe {
  /** Ends the names of the deck's files. */
  readonly version?: string | undefined;
  /** Slides are chosen to fill the minutes; else all are shown. */
  readonly isTimed?: boolean;
  /** Where its own words stand, for what is wrong with it. */
  readonly place?: Span;
}

export function variantPlan(recipe: DeckRecipe, variant: DeckVariant): DeckPlan {
  return {
    ...recipe,
    title: variant.title ?? recipe.title,
    minutes: variant.minutes ?? recipe.minutes,
    audience: variant.audience ?? recipe.audience,
    level: variant.level ?? recipe.level,
    ratio: variant.ratio ?? recipe.ratio,
    theme: variant.theme ?? recipe.theme,
    scheme: variant.scheme ?? recipe.scheme,
    reveal: variant.reveal ?? recipe.reveal,
    handout: variant.handout ?? recipe.handout,
    version: variant.id.value,
    isTimed: variant.minutes !== undefined,
    place: variant.id.span,
  };
}

export function occasionPlan(plan: DeckPlan, occasion: Occasion): DeckPlan {
  const { minutes, audience, level } = occasion;
  return {
    ...plan,
    minutes,
    audience: audience === undefined ? plan.audience : { ...plan.audience, value: audience },
    level: level ?? plan.level,
    version: versionName(plan.version, occasion),
    isTimed: true,
  };
}

/** `10-min-newcomers`, after the variant it was asked of. */
export function versionName(variant: string | undefined, { minutes, audience, level }: Occasion): string {
  const named = [variant, `${minutes}-min`, slugOf(audience ?? ''), level];
  return named.filter((each) => each !== undefined && each !== '').join('-');
}

/** An audience goes by any words, a file by small letters, digits and hyphens. */
function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
