/** Which deck of a recipe: the one it describes first, one of its variants, or one made for what somebody asks. */
import {
  type DeckPlan,
  type Occasion,
  occasionPlan,
  variantPlan,
  versionName,
} from '../compose/deck/deck-plan.ts';
import type { Library } from '../model/library.ts';
import type { DeckRecipe } from '../model/recipe.ts';

export interface DeckKey {
  /** The recipe's. */
  readonly id: string;
  /** Undefined for the deck the recipe describes first. */
  readonly variant: string | undefined;
  /** Asked on the command line, in no recipe. */
  readonly occasion: Occasion | undefined;
}

export function baseKey(id: string): DeckKey {
  return { id, variant: undefined, occasion: undefined };
}

/** Whether it is the one whose slide numbers handbooks, glossary and session plans print. */
export function isBase({ variant, occasion }: DeckKey): boolean {
  return variant === undefined && occasion === undefined;
}

/** The decks made of a recipe in every build, the one it describes first at the head. */
export function keysOf({ id, variants }: DeckRecipe): readonly DeckKey[] {
  const others = variants.map((variant) => ({ ...baseKey(id.value), variant: variant.id.value }));
  return [baseKey(id.value), ...others];
}

/** What its files are named by, below `decks/<id>/`. */
export function deckName({ id, variant, occasion }: DeckKey): string {
  const version = occasion === undefined ? variant : versionName(variant, occasion);
  return version === undefined ? id : `${id}-${version}`;
}

/** Tells decks apart whatever hyphens their ids hold. */
export function deckKeyText(key: DeckKey): string {
  return `${key.id} ${deckName(key)}`;
}

/** Undefined where there is no such recipe or variant. */
export function deckPlan({ id, variant, occasion }: DeckKey, library: Library): DeckPlan | undefined {
  const recipe = library.decks.get(id);
  const own = recipe?.variants.find((each) => each.id.value === variant);
  if (recipe === undefined || (variant !== undefined && own === undefined)) return undefined;
  const plan = own === undefined ? recipe : variantPlan(recipe, own);
  return occasion === undefined ? plan : occasionPlan(plan, occasion);
}
