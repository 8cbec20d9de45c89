/** What a copy shop is to be given: how books are printed this once, or a chapter of one. */
import type { Edition } from '../model/recipe.ts';
import type { PrintPaper } from '../write/handbook-pdf/geometry.ts';

export interface PrintOrder {
  /** A module's id: this chapter alone is printed. */
  readonly chapter: string | undefined;
  /** Undefined for those of the recipe; of a chapter, for the participants'. */
  readonly edition: Edition | undefined;
  /** Undefined for those of the recipe; of a chapter, for the first of them. */
  readonly paper: PrintPaper | undefined;
  /** True blank pages at the end make the number of pages a multiple of this. */
  readonly multipleOf: number;
  /** Beside each file a second one to fold. */
  readonly booklet: BookletOrder | undefined;
}

export interface BookletOrder {
  /** Pages, a multiple of four; undefined for what suits the book. */
  readonly signature: number | undefined;
  /** Millimetres by which the innermost sheet of a signature stands out. */
  readonly creep: number;
}

/** A chapter of a book, printed for itself. */
export interface ChapterPrint {
  readonly id: string;
  readonly edition: Edition;
  readonly chapter: string;
  readonly paper: PrintPaper;
}

export function chapterPath({ id, edition, chapter, paper }: ChapterPrint): string {
  return `handbook/${id}-${edition}-chapter-${chapter}-${paper}.pdf`;
}

/** Where the booklet of a file lies. */
export function bookletPath(path: string): string {
  return path.replace(/\.pdf$/, '-booklet.pdf');
}

/** Whether a path is the booklet of one of some files: made anew or not, it goes with them. */
export function isBookletOf(path: string, files: ReadonlySet<string>): boolean {
  const file = path.replace(/-booklet\.pdf$/, '.pdf');
  return path.startsWith('handbook/') && file !== path && files.has(file);
}
