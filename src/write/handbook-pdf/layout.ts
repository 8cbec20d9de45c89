/** What one print taught about the pages, as the next one uses it. */

import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import type { Arrangements } from './arrange.ts';
import { type Arrangement, asWritten } from './arrangement.ts';

export interface Layout {
  /** HTML id → page number as printed. A draft has estimates. */
  readonly folios: ReadonlyMap<string, string>;
  /** HTML id → signs kept free for its number in running text, the same in a draft and in the book that follows it. */
  readonly rooms: ReadonlyMap<string, number>;
  /** Openers that need a blank page before them to stand on a right-hand page. */
  readonly blanks: ReadonlySet<string>;
  /** Side notes and wide figures that stand on a left-hand page, where the outer side is the left. */
  readonly versos: ReadonlySet<string>;
  /** HTML id → index of its page; undefined before the first print. */
  readonly places: ReadonlyMap<string, number> | undefined;
  /** True blank pages after the last, known once all are counted. */
  readonly ends: number;
  /** What of every section goes where. */
  readonly arrangements: Arrangements;
}

/** How a section is set: as its author wrote it until its pieces have been measured. */
export function arrangementOf(layout: Layout, section: ChapterSection): Arrangement {
  return layout.arrangements.get(section.anchor) ?? asWritten(section);
}

export function folioOf(layout: Layout, id: string): string {
  return layout.folios.get(id) ?? '';
}

export function sideOf(layout: Layout, id: string): 'left' | 'right' {
  return layout.versos.has(id) ? 'left' : 'right';
}

/** What is known of the numbers before a draft is printed. */
export type Estimate = Pick<Layout, 'folios' | 'rooms'>;

/** What a draft is set with. */
export function draftLayout(
  { folios, rooms }: Estimate = { folios: new Map(), rooms: new Map() },
  arrangements: Arrangements = new Map(),
): Layout {
  return { folios, rooms, blanks: new Set(), versos: new Set(), places: undefined, ends: 0, arrangements };
}

export function isDraft({ places }: Layout): boolean {
  return places === undefined;
}
