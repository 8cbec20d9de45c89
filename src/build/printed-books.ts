/** Whether an edition of a book is among what was made. */
import type { Made } from './made.ts';

/** A chapter of it or its booklet is not the book. */
const papers: ReadonlySet<string> = new Set(['a4.pdf', 'letter.pdf']);

export function printsBook(made: readonly Made[], book: string, edition: string): boolean {
  const stem = `handbook/${book}-${edition}-`;
  return made.some(({ artifact: { path } }) => path.startsWith(stem) && papers.has(path.slice(stem.length)));
}
