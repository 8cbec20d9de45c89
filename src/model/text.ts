/** Text as the author wrote it: inline nodes with the place of each, references not yet looked up. */
import type { Span } from './span.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'code'; readonly text: string; readonly span: Span }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[]; readonly span: Span }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly children: readonly Inline[];
      readonly span: Span;
    }
  | Mark;

/** `[[kind:target]]` or `[[kind:target|label]]`. */
export interface Mark {
  readonly kind: 'mark';
  readonly mark: MarkKind;
  readonly target: string;
  readonly label: string | undefined;
  readonly span: Span;
  /** Where the target stands. */
  readonly targetSpan: Span;
}

/**
 * `term` links to a glossary entry, `plain` prevents recognition, `see` is a cross-reference, `fact` prints a typed value,
 * `org`, `person` and `doc` name an organisation, a person and a source, `index` adds an index entry.
 */
export type MarkKind = (typeof markKinds)[number];
export const markKinds = ['term', 'plain', 'see', 'fact', 'org', 'person', 'doc', 'index'] as const;

/** One line or paragraph of an author's text. */
export interface Text {
  readonly source: string;
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** One or more paragraphs, parted by blank lines. */
export interface Prose {
  readonly paragraphs: readonly Text[];
  readonly span: Span;
}

/** What is said once in two lengths: `brief` for the room, `full` for the desk. One alone serves both unless it is `full`. */
export interface Said<T> {
  readonly brief: T | undefined;
  readonly full: T | undefined;
  readonly span: Span;
}

/** A plain string with its place: names, ids of other things, dates. */
export interface Named {
  readonly value: string;
  readonly span: Span;
}

/** What a claim rests on: ledger ids, `none` for what states no fact, or inherited from what encloses it. */
export type Cite =
  | { readonly kind: 'inherit' }
  | { readonly kind: 'none'; readonly span: Span }
  | { readonly kind: 'facts'; readonly facts: readonly Named[]; readonly span: Span };
