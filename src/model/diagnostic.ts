/** A fault in the content: a value with a place and a cure, never an exception. */
import type { Code } from './codes.ts';
import type { Fix } from './edit.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** The key for an unknown key, the value for a bad value, what holds it for a missing one. */
  readonly span: Span;
  /** Names the thing, in a contributor's words; no full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly cure: string;
  /** A second place, where two disagree. */
  readonly related?: { readonly span: Span; readonly message: string };
  /** Where there is a cure that changes no meaning and leaves no choice. */
  readonly fix?: Fix | undefined;
}

/** A value and what is wrong with what it was made from. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
