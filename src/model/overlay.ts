/** Strings of another language, each with the address of the string it stands for and a fingerprint of what that said. */
import type { Span } from './span.ts';
import type { Named, Prose } from './text.ts';

/** One file of a translator. */
export interface Overlay {
  /** What every `at` of the file begins with: `modules/wsis-geneva`, `glossary`. */
  readonly translates: Named;
  readonly strings: readonly Translation[];
  readonly span: Span;
}

export interface Translation {
  /** Below what the file translates: `debate/title`. */
  readonly at: Named;
  /** Fingerprint of the string this was made from. */
  readonly from: Named;
  /** Undefined where nobody has written it yet. */
  readonly text: Prose | undefined;
  readonly span: Span;
}
