/** The glossary as a document: entries in the language's order, grouped by letter, each with where it is used. */

import type { TermStatus } from '../../model/glossary.ts';
import type { Anchor } from '../../model/ids.ts';
import type { Runs } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { Imprint } from '../imprint.ts';

export interface Glossary {
  readonly imprint: Imprint;
  readonly letters: readonly { readonly letter: string; readonly entries: readonly Entry[] }[];
}

export interface Entry {
  readonly id: string;
  readonly anchor: Anchor;
  readonly preferred: string;
  readonly expansion: string | undefined;
  readonly aliases: readonly string[];
  readonly definition: Runs;
  readonly status: TermStatus;
  /** What a presenter must know today. */
  readonly today: Runs | undefined;
  readonly sources: readonly { readonly text: string; readonly href: string | undefined }[];
  readonly see: readonly { readonly anchor: Anchor; readonly title: string }[];
  /** Handbook sections that use the term, in reading order; folios come from the locators. */
  readonly usedInHandbook: readonly {
    readonly anchor: Anchor;
    readonly chapter: string;
    readonly section: string;
  }[];
  readonly span: Span;
}
