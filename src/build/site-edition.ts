/** A handbook → the book that everybody may have: the one that is web pages as well, and whose pages slides and plans name. */
import { type HandbookRecipe, openEdition } from '../model/recipe.ts';
import type { BookId } from './book-id.ts';

export function siteBook({ id, editions }: HandbookRecipe): readonly BookId[] {
  const edition = openEdition(editions);
  return edition === undefined ? [] : [{ id: id.value, edition }];
}
