/** Where in the project's files something was said. */

/** A stretch of a file, in UTF-16 offsets from its start; `end` is exclusive. */
export interface Span {
  /** Relative to the project folder, `/` between parts. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A place as editors count it: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file as it was read. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The line and column of an offset; a tab counts one column, as in editors. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** The lines a stretch of a text touches, without the last line's end. */
export function lineSpan(text: string, { path, start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', end);
  return {
    path,
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: lineEnd === -1 ? text.length : lineEnd,
  };
}
