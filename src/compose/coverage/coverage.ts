/** Where the documents show the facts of the ledger: what a report and the note on unused facts are made of. */
import type { Fix } from '../../model/edit.ts';
import type { FactStatus } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';

export interface Coverage {
  /** Facts in the order of the ledger, then its prompts, which are facts of their own. */
  readonly facts: readonly FactUse[];
}

export interface FactUse {
  readonly id: string;
  /** The letters of its id: `W`. */
  readonly family: string;
  /** A prompt is founding: the founding documents ask it. */
  readonly status: FactStatus;
  readonly claim: string;
  readonly uses: readonly Use[];
  /** Why it is used nowhere, where its authors said so. */
  readonly listed:
    | { readonly reason: string; readonly span: Span; readonly removal?: Fix | undefined }
    | undefined;
  readonly span: Span;
}

/** A place and what brings the fact there. */
export interface Use {
  readonly place: UsePlace;
  readonly by: UsedBy;
}

export type UsePlace =
  | { readonly kind: 'slide'; readonly deck: string; readonly number: number }
  /** Before the first part of a book. */
  | { readonly kind: 'front'; readonly book: string }
  /** A section of a chapter, `2.1`. */
  | { readonly kind: 'section'; readonly book: string; readonly number: string }
  | { readonly kind: 'entry'; readonly term: string };

/** A text that rests on it or prints a value of it, a row of data, a dated event, a question of a quiz, or a prompt discussed. */
export type UsedBy =
  | { readonly kind: 'text' | 'quiz' | 'discussion' }
  | { readonly kind: 'data' | 'event'; readonly id: string };

/** What is to be accounted for: unverified facts are meant to stay out of texts. */
export function isUnaccounted({ status, uses, listed }: FactUse): boolean {
  return status !== 'unverified' && uses.length === 0 && listed === undefined;
}
