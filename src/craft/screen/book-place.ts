/** What the search of a book looks through and leads to. */
export interface BookPlace {
  /** As seen from the book's pages. */
  readonly href: string;
  /** `2.1`, or `Chapter 2`. */
  readonly number: string;
  readonly title: string;
  /** The chapter a section is in; empty for a chapter. */
  readonly home: string;
  readonly text: string;
}
