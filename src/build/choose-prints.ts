/** An order for print → the books and chapters it means, or why it means none. */
import type { Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { Edition, HandbookRecipe } from '../model/recipe.ts';
import type { PrintOrder } from './print-order.ts';
import type { Target } from './request.ts';

type BookTarget = Extract<Target, { kind: 'handbook' }>;

export interface PrintChoice {
  readonly targets: readonly Target[];
  /** Sentences. */
  readonly refused: readonly string[];
}

/** `books` are those named, or all there are. */
export function choosePrints(library: Library, books: readonly BookTarget[], order: PrintOrder): PrintChoice {
  const choices =
    order.chapter === undefined
      ? books.map((book) => bookChoice(book, order))
      : [chapterChoice(library, books, { ...order, chapter: order.chapter })];
  return {
    targets: choices.filter((choice) => typeof choice !== 'string'),
    refused: choices.filter((choice) => typeof choice === 'string'),
  };
}

function bookChoice(book: BookTarget, { edition, paper }: PrintOrder): Target | string {
  if (edition !== undefined && !book.editions.includes(edition)) return unbound(book, edition);
  return {
    ...book,
    editions: edition === undefined ? book.editions : [edition],
    papers: paper === undefined || paper === 'a5' ? book.papers : [paper],
  };
}

function chapterChoice(
  library: Library,
  [book, ...others]: readonly BookTarget[],
  order: PrintOrder & { readonly chapter: string },
): Target | string {
  if (book === undefined) return 'there is no handbook here to take a chapter from';
  if (others.length > 0) {
    const names = [book, ...others].map(({ id }) => `handbooks/${id}`).join(', ');
    return `--chapter wants to know of which handbook: add --only handbooks/ID (there are ${names})`;
  }
  const { chapter, paper = book.papers[0] ?? 'a4', edition = usualEdition(book) } = order;
  const recipe = library.handbooks.get(book.id);
  if (recipe !== undefined && !chaptersOf(recipe).includes(chapter)) return noChapter(recipe, chapter);
  if (!book.editions.includes(edition)) return unbound(book, edition);
  return { kind: 'chapter', id: book.id, chapter, edition, paper };
}

function usualEdition({ editions: [first = 'participant', ...others] }: BookTarget): Edition {
  return others.includes('participant') ? 'participant' : first;
}

function chaptersOf({ parts }: HandbookRecipe): readonly string[] {
  return parts.flatMap((part) => part.chapters.map(({ value }) => value));
}

function noChapter(recipe: HandbookRecipe, chapter: string): string {
  const chapters = chaptersOf(recipe);
  const meant = nearest(chapter, chapters);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  const list = chapters.map((id, at) => `${at + 1} ${id}`).join(', ');
  return `handbooks/${recipe.id.value} has no chapter ${chapter}.${hint} Its chapters are ${list}`;
}

function unbound({ id, editions }: BookTarget, edition: Edition): string {
  return `handbooks/${id} has no ${edition} edition: its recipe names ${editions.join(', ')}`;
}
