/** `lectern.yaml` and a language's own words. */
import type { Span } from './span.ts';
import type { Named } from './text.ts';
import type { Words } from './words.ts';

export interface Project {
  readonly title: string;
  readonly tagline: string | undefined;
  readonly publisher: string;
  readonly languages: readonly Named[];
  readonly edition: {
    readonly name: string;
    readonly version: string /** `YYYY-MM-DD`; dates every artifact. */;
    readonly date: string;
  };
  readonly licence: { readonly name: string; readonly url: string };
  readonly span: Span;
}

export interface Language {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The interface's words by key: every word an output prints that no author wrote. */
  readonly words: Words;
}
