/** The pages of a draft print, turned into the plan of the final one: blanks before openers, page numbers, sides. */
import type { Destinations } from '../../craft/pdf/destinations.ts';
import type { Arrangements } from './arrange.ts';
import type { Landmarks } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { lowerRoman } from './roman.ts';

export interface PagePlan extends Layout {
  readonly places: ReadonlyMap<string, number>;
  readonly pages: number;
  /** Index of the page numbered 1. */
  readonly firstArabic: number;
}

/** Openers start pages anyway, so every blank before one moves all that follows by exactly one page. */
export function planPages(
  draft: Destinations,
  landmarks: Landmarks,
  arrangements: Arrangements = new Map(),
): PagePlan {
  const blanks = new Map<string, number>();
  for (const id of landmarks.openers) {
    const page = placeIn(draft, id);
    if ((page + blanks.size) % 2 === 1) blanks.set(id, page);
  }
  const shifted = (page: number) => page + [...blanks.values()].filter((before) => before <= page).length;
  const places = new Map([...draft.places].map(([id, page]) => [id, shifted(page)]));
  const firstArabic = shifted(placeIn(draft, landmarks.first));
  return {
    places,
    arrangements,
    pages: shifted(placeIn(draft, landmarks.end)),
    firstArabic,
    blanks: new Set(blanks.keys()),
    versos: new Set([...places].filter(([, page]) => page % 2 === 1).map(([id]) => id)),
    folios: new Map([...places].map(([id, page]) => [id, folioAt(page, firstArabic)])),
  };
}

/** The first anchor that did not land where it was planned; `sheets` follow the book. */
export function firstMoved(plan: PagePlan, printed: Destinations, sheets = 0): string | undefined {
  for (const [id, page] of printed.places) if (plan.places.get(id) !== page) return id;
  return printed.pages === plan.pages + sheets ? undefined : 'the end of the book';
}

/** Front matter counts in roman, the rest in arabic figures. */
export function folioAt(page: number, firstArabic: number): string {
  return page < firstArabic ? lowerRoman(page + 1) : String(page - firstArabic + 1);
}

function placeIn(draft: Destinations, id: string): number {
  const page = draft.places.get(id);
  if (page === undefined) throw new Error(`the draft has no place for ${id}`);
  return page;
}
