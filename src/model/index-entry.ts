/** The back-of-book index as a document: entries in the language's order, each with the places it leads to; no page numbers yet. */
import type { Anchor } from './ids.ts';

/** Entries under one letter. */
export interface IndexGroup {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly anchor: Anchor;
  readonly heading: string;
  /** What others call it: without what explains an acronym. */
  readonly name: string;
  /** The title of a work, set in italics. */
  readonly isTitle: boolean;
  /** In reading order. */
  readonly places: readonly IndexPlace[];
  /** One level of them, in order. */
  readonly subs: readonly IndexEntry[];
  /** Where to look instead; such an entry has no places of its own. */
  readonly see: readonly IndexTarget[];
  /** Where else to look. */
  readonly seeAlso: readonly IndexTarget[];
  /** The glossary's, if it is a term. */
  readonly term: Anchor | undefined;
}

export interface IndexPlace {
  readonly from: Anchor;
  /** All of the section `from`, not its beginning alone. */
  readonly isSection: boolean;
  /** Where it is defined, or most is said of it. */
  readonly isMain: boolean;
}

export interface IndexTarget {
  readonly anchor: Anchor;
  readonly heading: string;
}
