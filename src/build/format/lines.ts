/** A text → its lines, with where each begins, and what is to become of each. */

export interface Line {
  readonly start: number;
  /** Without its end. */
  readonly text: string;
  /** Spaces it is to begin with; undefined where nothing says so. */
  indent: number | undefined;
  /** Part of a text of several lines: the white space at its end may be meant. */
  isText: boolean;
}

/** White space between two things on one line, and what takes its place. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Lines {
  readonly all: readonly Line[];
  readonly gaps: Gap[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    let start = 0;
    this.all = text.split('\n').map((line): Line => {
      const made = { start, text: line, indent: undefined, isText: false };
      start += line.length + 1;
      return made;
    });
  }

  /** The number of the line an offset stands on, from 0. */
  at(offset: number): number {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What begins there is to stand in this column, if nothing stands before it on its line. */
  begin(offset: number, column: number): void {
    const line = this.all[this.at(offset)];
    if (line !== undefined && this.#text.slice(line.start, offset).trim() === '') line.indent = column;
  }

  /** One space between two offsets, if only spaces are there. */
  single(start: number, end: number): void {
    if (end > start && /^ +$/.test(this.#text.slice(start, end))) this.gaps.push({ start, end, text: ' ' });
  }
}

export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
