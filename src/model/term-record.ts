/** Glossary terms as plain strings, without places: what goes to other programs and comes back from them. */
import type { TermStatus } from './glossary.ts';

/** Every text as its author wrote it, marks and all. */
export interface TermRecord {
  readonly id: string;
  readonly preferred: string;
  readonly expansion: string | undefined;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly status: TermStatus;
  readonly once: string | undefined;
  readonly today: string | undefined;
  readonly usage: string | undefined;
  readonly topic: string | undefined;
  readonly broader: readonly string[];
  readonly see: readonly string[];
  /** Ids of the ledger. */
  readonly cite: readonly string[] | 'none' | 'inherit';
}

export const textFields = ['preferred', 'expansion', 'definition', 'once', 'today', 'usage'] as const;
export type TextField = (typeof textFields)[number];

/** A term with what other programs can show: its texts without marks, and its sources by name. */
export interface ToldTerm {
  readonly record: TermRecord;
  readonly plain: Readonly<Record<TextField, string | undefined>>;
  readonly sources: readonly string[];
}

export interface TopicRecord {
  readonly id: string;
  readonly title: string;
}

export interface TermBase {
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly language: string;
  readonly topics: readonly TopicRecord[];
  readonly terms: readonly ToldTerm[];
}

/** What a file of another program held, or why it cannot be read. */
export type TermReading =
  | { readonly kind: 'read'; readonly topics: readonly TopicRecord[]; readonly terms: readonly TermRecord[] }
  | { readonly kind: 'broken'; readonly why: string };
