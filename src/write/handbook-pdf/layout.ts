/** What one print taught about the pages, as the next one uses it. */

export interface Layout {
  /** HTML id → page number as printed. A first print has estimates, of the right number of digits. */
  readonly folios: ReadonlyMap<string, string>;
  /** Openers that need a blank page before them to stand on a right-hand page. */
  readonly blanks: ReadonlySet<string>;
  /** Side notes and wide figures that stand on a left-hand page, where the outer side is the left. */
  readonly versos: ReadonlySet<string>;
  /** HTML id → index of its page; undefined before the first print. */
  readonly places: ReadonlyMap<string, number> | undefined;
}

export function folioOf(layout: Layout, id: string): string {
  return layout.folios.get(id) ?? '';
}

export function sideOf(layout: Layout, id: string): 'left' | 'right' {
  return layout.versos.has(id) ? 'left' : 'right';
}

/** What a first print is set with. */
export function draftLayout(folios: ReadonlyMap<string, string>): Layout {
  return { folios, blanks: new Set(), versos: new Set(), places: undefined };
}
