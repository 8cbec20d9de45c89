/** What the search of a glossary looks through and leads to. */
export interface TermWords {
  /** As seen from the glossary's pages. */
  readonly href: string;
  /** The preferred term first, then what it stands for and its other names. */
  readonly names: readonly [preferred: string, ...others: string[]];
  /** What it means, without marks. */
  readonly text: string;
  /** Said of a term that is not in use any more. */
  readonly status?: string;
}
