/** What every document says about itself: project, edition, licence, language. */
import type { Words } from '../model/words.ts';

export interface Imprint {
  readonly project: string;
  readonly publisher: string;
  readonly edition: string;
  readonly version: string;
  /** `YYYY-MM-DD`: the only date artifacts carry. */
  readonly date: string;
  /** The same, ready to print: `20 November 2026`. */
  readonly dateText: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The interface's words by key. */
  readonly words: Words;
}
