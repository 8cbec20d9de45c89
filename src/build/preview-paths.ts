/** A target → the paths of what it becomes: which pages show it, and what of it can be printed. */

import { openEdition } from '../model/recipe.ts';
import type { PrintId } from './book-id.ts';
import { isDeckFile } from './deck-files.ts';
import { type DeckKey, deckName } from './deck-key.ts';
import { deckFolder } from './numbers.ts';
import { chapterPath } from './print-order.ts';
import type { Target } from './request.ts';

/** Whether a file is one of the target's. */
export function belongsTo(target: Target, path: string): boolean {
  if (target.kind === 'deck') return isDeckFile(target, path);
  if (target.kind === 'glossary') return path.startsWith('glossary/') || path.startsWith('assets/');
  if (target.kind === 'session') return path === `sessions/${target.id}.html`;
  if (target.kind === 'chapter') return path === chapterPath(target);
  return target.editions.some((edition) => {
    const stem = `handbook/${target.id}-${edition}`;
    return path === `${stem}.png` || path.startsWith(`${stem}-`) || path.startsWith(`${stem}/`);
  });
}

/** The paths of what is printed of it. */
export function printsOf(target: Target): readonly string[] {
  if (target.kind === 'glossary' || target.kind === 'session') return [];
  if (target.kind === 'chapter') return [chapterPath(target)];
  return target.kind === 'deck' ? [deckPath(target)] : booksOf(target).map(bookPath);
}

export function booksOf({ id, editions, papers }: Extract<Target, { kind: 'handbook' }>): readonly PrintId[] {
  return editions.flatMap((edition) => papers.map((paper) => ({ id, edition, paper })));
}

/** Pages are the same on every paper, so the first is enough to cite them. */
export function citedBook(target: Target): readonly string[] {
  if (target.kind !== 'handbook') return [];
  const cited = openEdition(target.editions);
  return booksOf(target)
    .filter((print) => print.edition === cited)
    .slice(0, 1)
    .map(bookPath);
}

export function deckPath(key: DeckKey): string {
  return `${deckFolder(key.id)}/${deckName(key)}.pdf`;
}

export function bookPath({ id, edition, paper }: PrintId): string {
  return `handbook/${id}-${edition}-${paper}.pdf`;
}
