/** What a diagnostic means, for people who meet it: Markdown. */
export interface Explanation {
  readonly about: string;
  /** A mistake that brings it about, as it stands in a file. */
  readonly mistake: string;
  /** Of the mistake; YAML unless it says otherwise. */
  readonly language?: 'text';
  readonly cure: string;
}
