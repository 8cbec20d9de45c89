/** A book's view, turned into the places by which its pages are planned. */
import { ids } from './book-ids.ts';
import type { BookView } from './view-shapes.ts';

export interface Landmarks {
  /** Ids that must open on a right-hand page, in order. */
  readonly openers: readonly string[];
  /** The opener numbered 1. */
  readonly first: string;
  /** The id of what follows the book in a draft. */
  readonly end: string;
  /** Opener → number printed on its page, where numbers do not simply begin with 1 on the first. */
  readonly numbered?: ReadonlyMap<string, number>;
  /** Of this the number of pages is a multiple: true blanks follow the last. */
  readonly multipleOf?: number;
}

export function landmarksOf(view: BookView): Landmarks {
  const { titleId, foreword } = view.front;
  const front = [titleId, foreword?.id, view.contents.id, view.overview?.id].filter((id) => id !== undefined);
  const plans = view.plans === undefined ? [] : [view.plans, ...view.plans.plans].map(({ id }) => id);
  const parts = view.parts.flatMap((part) => [part, ...part.chapters]).map(({ id }) => id);
  const back = [view.data, view.glossary, view.bibliography, view.index].flatMap((each) =>
    each === undefined ? [] : [each.id],
  );
  const body = [...plans, ...parts, ...back];
  return { openers: [...front, ...body], first: body[0] ?? ids.end, end: ids.end };
}
