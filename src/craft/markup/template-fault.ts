/** A mistake in a template, at its place, in words for the person who wrote it. */

export interface TemplatePlace {
  /** As in the file map: `glossary/entry.hbs`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Thrown by `render`, for a wrong template is a person's mistake and ends what it was needed for. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was probably meant. */
  readonly suggestion: string | undefined;

  constructor(place: TemplatePlace, message: string, suggestion?: string) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
    this.suggestion = suggestion;
  }
}
