/** The glossary as a document: entries in the language's order, by letter and by topic, each with where it is used. */

import type { TermStatus } from '../../model/glossary.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Imprint } from '../imprint.ts';

export interface Glossary {
  readonly imprint: Imprint;
  readonly letters: readonly { readonly letter: string; readonly entries: readonly Entry[] }[];
  /** Topics that have terms, in the order the authors gave them. */
  readonly topics: readonly { readonly topic: EntryTopic; readonly entries: readonly Entry[] }[];
}

export interface EntryTopic {
  readonly id: string;
  readonly title: string;
}

/** Another term of the glossary. */
export interface OtherTerm {
  readonly anchor: Anchor;
  readonly title: string;
}

export interface Entry {
  readonly id: string;
  readonly anchor: Anchor;
  readonly preferred: string;
  readonly expansion: string | undefined;
  readonly aliases: readonly string[];
  readonly definition: Runs;
  readonly status: TermStatus;
  /** What was true of it before, or how it was understood then. */
  readonly once: Runs | undefined;
  /** What a presenter must know today. */
  readonly today: Runs | undefined;
  /** How people use the word, and with what it is confused. */
  readonly usage: Runs | undefined;
  readonly topic: EntryTopic | undefined;
  readonly sources: readonly { readonly text: string; readonly href: string | undefined }[];
  readonly see: readonly OtherTerm[];
  readonly broader: readonly OtherTerm[];
  /** Terms that name this one as broader, in the language's order. */
  readonly narrower: readonly OtherTerm[];
  /** Handbook sections that use the term, in reading order; folios come from the locators. */
  readonly usedInHandbook: readonly {
    readonly anchor: Anchor;
    readonly chapter: string;
    readonly section: string;
  }[];
  readonly span: Span;
}
