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
    /** What is new in it, as readers are told. */
    readonly changes: readonly string[];
  };
  readonly licence: { readonly name: string; readonly url: string };
  /** The address that opens a file in the editor, with `{file}`, `{line}` and `{column}`; undefined where none is chosen. */
  readonly editor: string | undefined;
  readonly span: Span;
}

/** Words that sound wrong beside a date gone by, and what makes them right. */
export interface TenseWords {
  /** Of what is to come: `will be`. */
  readonly later: readonly string[];
  /** Of the present: `currently`. */
  readonly now: readonly string[];
  /** Right before a date they tell as of when a thing is said: `since`. */
  readonly frames: readonly string[];
  /** They part what is said of one time from what is said of another: `but`. */
  readonly breaks: readonly string[];
}

export interface Language {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The interface's words by key: every word an output prints that no author wrote. */
  readonly words: Words;
  readonly tense: TenseWords;
  /** Verbs by which the title of a slide is known as a sentence; none where nobody is to ask. */
  readonly verbs: readonly string[];
}
