/** What the start page shows a picture of, and the pictures. */
import type { Ask } from '../graph/graph.ts';
import type { Artifact } from '../model/artifact.ts';
import type { BookId } from './book-id.ts';
import { isBase } from './deck-key.ts';
import type { Target } from './request.ts';
import type { Tasks } from './tasks.ts';

export type Subject =
  | { readonly kind: 'deck'; readonly id: string }
  | { readonly kind: 'book'; readonly book: BookId };

export function picturedBy(target: Target): readonly Subject[] {
  if (target.kind === 'deck') return isBase(target) ? [{ kind: 'deck', id: target.id }] : [];
  if (target.kind !== 'handbook') return [];
  return target.editions.map((edition) => ({ kind: 'book', book: { id: target.id, edition } }));
}

/** One after another: the browser takes them all. */
export async function portalPictures(
  subjects: readonly Subject[],
  { portal }: Tasks,
  ask: Ask,
): Promise<readonly Artifact[]> {
  const pictures: Artifact[] = [];
  for (const subject of subjects) {
    const picture =
      subject.kind === 'deck'
        ? await ask(portal.deckPicture, subject.id)
        : await ask(portal.bookPicture, subject.book);
    pictures.push(picture);
  }
  return pictures;
}
