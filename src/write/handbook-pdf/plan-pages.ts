/** The pages of a draft print, turned into the plan of the final one: blanks before openers, page numbers, sides. */
import type { Destinations } from '../../craft/pdf/destinations.ts';
import type { PageLabels } from '../../craft/pdf/page-labels.ts';
import type { Landmarks } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { lowerRoman } from './roman.ts';

export interface PagePlan extends Layout {
  readonly places: ReadonlyMap<string, number>;
  /** With the blanks at the end. */
  readonly pages: number;
  /** How the pages are numbered, run by run. */
  readonly labels: readonly PageLabels[];
  /** Openers that begin a gathering, from the second on: drafted and printed alike. */
  readonly gatherings: readonly string[];
}

/** What the draft was set with, and the book is set with as well. */
type Kept = Pick<PagePlan, 'rooms' | 'arrangements' | 'gatherings'>;

const nothingKept: Kept = { rooms: new Map(), arrangements: new Map(), gatherings: [] };

/** Openers start pages anyway, so every blank before one moves all that follows by exactly one page. */
export function planPages(draft: Destinations, landmarks: Landmarks, kept: Kept = nothingKept): PagePlan {
  const blanks = new Map<string, number>();
  for (const id of landmarks.openers) {
    const page = placeIn(draft, id);
    if ((page + blanks.size) % 2 === 1) blanks.set(id, page);
  }
  const shifted = (page: number) => page + [...blanks.values()].filter((before) => before <= page).length;
  const places = new Map([...draft.places].map(([id, page]) => [id, shifted(page)]));
  const labels = labelsOf(landmarks, (id) => shifted(placeIn(draft, id)));
  const filled = shifted(placeIn(draft, landmarks.end));
  const ends = blanksAfter(filled, landmarks.multipleOf);
  return {
    ...kept,
    pages: filled + ends,
    ends,
    labels,
    blanks: new Set(blanks.keys()),
    ...numbersAt(places, labels),
  };
}

function numbersAt(
  places: PagePlan['places'],
  labels: readonly PageLabels[],
): Pick<PagePlan, 'places' | 'versos' | 'folios'> {
  return {
    places,
    versos: new Set([...places].filter(([, page]) => page % 2 === 1).map(([id]) => id)),
    folios: new Map([...places].map(([id, page]) => [id, folioAt(page, labels)])),
  };
}

/** The first anchor that did not land where it was planned. */
export function firstMoved({ places }: PagePlan, printed: Destinations): string | undefined {
  return [...printed.places].find(([id, page]) => places.get(id) !== page)?.[0];
}

/** The plan as a print by it turned out; undefined where openers moved, for then other blanks are wanted before them. */
export function planAsPrinted(
  plan: PagePlan,
  printed: Destinations,
  { openers, multipleOf }: Pick<Landmarks, 'openers' | 'multipleOf'>,
): PagePlan | undefined {
  const places = new Map([...plan.places, ...printed.places]);
  if (openers.some((id) => places.get(id) !== plan.places.get(id))) return undefined;
  return { ...withPages(plan, printed.pages, multipleOf), ...numbersAt(places, plan.labels) };
}

/** The plan of a book that was printed with so many pages, its blanks at the end among them. */
export function withPages(plan: PagePlan, printed: number, multipleOf?: number): PagePlan {
  const filled = printed - plan.ends;
  const ends = blanksAfter(filled, multipleOf);
  return { ...plan, ends, pages: filled + ends };
}

/** Front matter counts in roman, the rest in arabic figures. */
function labelsOf({ first, numbered }: Landmarks, place: (id: string) => number): readonly PageLabels[] {
  if (numbered === undefined)
    return [
      { from: 0, style: 'roman', start: 1 },
      { from: place(first), style: 'arabic', start: 1 },
    ];
  return [...numbered].map(([id, start]) => ({ from: place(id), style: 'arabic', start }));
}

export function folioAt(page: number, labels: readonly PageLabels[]): string {
  const { style, number } = numberAt(page, labels);
  return style === 'roman' ? lowerRoman(number) : String(number);
}

/** What is counted on a page, and in which figures. */
export function numberAt(
  page: number,
  labels: readonly PageLabels[],
): { readonly style: PageLabels['style']; readonly number: number } {
  const run = labels.findLast(({ from }) => from <= page) ?? { from: 0, style: 'arabic', start: 1 };
  return { style: run.style, number: page - run.from + run.start };
}

function blanksAfter(pages: number, multipleOf = 1): number {
  return (multipleOf - (pages % multipleOf)) % multipleOf;
}

function placeIn(draft: Destinations, id: string): number {
  const page = draft.places.get(id);
  if (page === undefined) throw new Error(`the draft has no place for ${id}`);
  return page;
}
