/** A glossary entry as written. */
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
  /** What a presenter must know today. */
  readonly today: Text | undefined;
  readonly topic: Named | undefined;
  readonly see: readonly Named[];
  readonly cite: Cite;
  readonly span: Span;
}
