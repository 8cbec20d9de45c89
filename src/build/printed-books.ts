/** Whether an edition of a book is among what was made. */
import type { Made } from './made.ts';

export function printsBook(made: readonly Made[], book: string, edition: string): boolean {
  const stem = `handbook/${book}-${edition}-`;
  return made.some(({ artifact: { path } }) => path.startsWith(stem) && path.endsWith('.pdf'));
}
