/** Which book: a handbook in an edition, on a paper. */
import type { Edition, Paper } from '../model/recipe.ts';

export interface BookId {
  readonly id: string;
  readonly edition: Edition;
}

export interface PrintId extends BookId {
  readonly paper: Paper;
}

export function bookName({ id, edition }: BookId): string {
  return `${id} ${edition}`;
}
