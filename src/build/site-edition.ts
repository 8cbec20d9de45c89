/** The editions a handbook is bound in → the one that is web pages as well. */
import type { Edition, HandbookRecipe } from '../model/recipe.ts';
import type { BookId } from './book-id.ts';

/** Never the facilitator's. */
export function siteEdition(editions: readonly Edition[]): Edition | undefined {
  return (['participant', 'reader'] as const).find((edition) => editions.includes(edition));
}

export function siteBook({ id, editions }: HandbookRecipe): readonly BookId[] {
  const edition = siteEdition(editions);
  return edition === undefined ? [] : [{ id: id.value, edition }];
}
