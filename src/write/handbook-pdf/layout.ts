/** What one print taught about the pages, as the next one uses it. */

import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import type { Arrangements } from './arrange.ts';
import { type Arrangement, asWritten } from './arrangement.ts';

export interface Layout {
  /** HTML id → page number as printed. A first print has estimates, of the right number of digits. */
  readonly folios: ReadonlyMap<string, string>;
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

/** What a first print is set with. */
export function draftLayout(
  folios: ReadonlyMap<string, string>,
  arrangements: Arrangements = new Map(),
): Layout {
  return { folios, blanks: new Set(), versos: new Set(), places: undefined, ends: 0, arrangements };
}
