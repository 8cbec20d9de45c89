/** A glossary entry as written, and the topics entries belong to. */
import type { Span } from './span.ts';
import type { Cite, Named, Text } from './text.ts';

export type TermStatus = 'preferred' | 'deprecated' | 'historical';

export interface Term {
  readonly id: Named;
  /** The preferred term: an acronym where people say the acronym. */
  readonly preferred: Text;
  /** What an acronym stands for. */
  readonly expansion: Text | undefined;
  readonly aliases: readonly Named[];
  readonly definition: Text;
  readonly status: TermStatus;
  /** What was true of it before, or how it was understood then. */
  readonly once: Text | undefined;
  /** What a presenter must know today. */
  readonly today: Text | undefined;
  /** How people use the word, and with what it is confused. */
  readonly usage: Text | undefined;
  readonly topic: Named | undefined;
  /** Terms of which this one is a kind or a part. */
  readonly broader: readonly Named[];
  readonly see: readonly Named[];
  readonly cite: Cite;
  readonly span: Span;
}

/** A subject that terms belong to, as the index by topic names it. */
export interface Topic {
  readonly id: Named;
  readonly title: string;
  readonly span: Span;
}
