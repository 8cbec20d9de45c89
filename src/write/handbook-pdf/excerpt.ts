/** A handbook and the chapters wanted of it, turned into the handbook that holds no others, to be printed apart. */
import type { Handbook } from '../../compose/handbook/handbook.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Locators } from '../../model/locators.ts';
import { titlesOf } from './anchors-of.ts';

export interface Excerpt {
  /** Module anchors; they are printed in the order of the book. */
  readonly chapters: readonly Anchor[];
  /** Chapter → number printed on its opener. The first of the others begins with 1, the rest go on counting. */
  readonly firstFolios: ReadonlyMap<Anchor, number>;
  /** Where in the participants' book stands what the excerpt lacks. */
  readonly folios: Locators['folios'];
}

/** Parts keep their places, so that thumb tabs do; the glossary stays for the notes beside the text. */
export function excerptedHandbook(handbook: Handbook, chapters: readonly Anchor[]): Handbook {
  const wanted = new Set(chapters);
  const parts = handbook.parts.map((part) => ({
    ...part,
    chapters: part.chapters.filter(({ anchor }) => wanted.has(anchor)),
  }));
  return {
    ...handbook,
    foreword: undefined,
    overview: undefined,
    chronology: undefined,
    plans: [],
    parts,
    tables: [],
    figures: [],
    bibliography: [],
    index: [],
  };
}

/** Anchor → title of all that stands in the excerpt itself. */
export function titlesInExcerpt(handbook: Handbook): ReadonlyMap<Anchor, string> {
  const absent = new Set<Anchor>([...handbook.parts, ...handbook.glossary].map(({ anchor }) => anchor));
  return new Map([...titlesOf(handbook)].filter(([anchor]) => !absent.has(anchor)));
}
