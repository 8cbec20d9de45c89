/** Every question of the library with its right answers, as programs for courses take them. For those who teach. */
export interface QuizSheet {
  readonly title: string;
  readonly chapters: readonly {
    readonly title: string;
    readonly questions: readonly QuizQuestion[];
  }[];
}

export interface QuizQuestion {
  /** `forum/mandate.1`: one name for it in every edition. */
  readonly name: string;
  readonly ask: string;
  readonly answers: readonly { readonly text: string; readonly right: boolean }[];
  /** Said to whoever has answered. */
  readonly why: string;
}
