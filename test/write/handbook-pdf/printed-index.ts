/** The pages of a printed index → its lines in reading order, and the pages every heading names. */
import type { PlacedText, ReadBook } from './printed-book.ts';

/** Points from the foot of the paper between the running head and the page number. */
const body = { top: 765, foot: 90 } as const;

/** Index of the page each sign stands on: wherever it is searched for, not only in the text. */
export function pagesWith({ pages }: ReadBook, words: string, before: number): readonly number[] {
  return pages.flatMap((page, at) => (at < before && textOf(page.texts).includes(words) ? [at] : []));
}

/** The words of a page without the ends of lines. */
export function textOf(texts: readonly PlacedText[]): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ');
}

export function openingPage(book: ReadBook, title: string): number {
  return book.pages.findIndex(({ texts }) =>
    texts.some(({ text, size }) => text.trim() === title && size > 18),
  );
}

export interface IndexLine {
  readonly text: string;
  /** Points from the left edge of its column, whole. */
  readonly indent: number;
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

/** Column after column, line after line. */
export function indexLines(book: ReadBook, from: number, columns = 3): readonly IndexLine[] {
  return book.pages.slice(from).flatMap(({ texts }, after) => {
    const inBody = texts.filter(({ y, size }) => y > body.foot && y < body.top && size < 18);
    const left = Math.min(...inBody.map(({ x }) => x));
    const width = 450 / columns;
    return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
      const start = left + column * (width + 5.5 * (columns === 3 ? 1 : 1.6));
      const own = inBody.filter(({ x }) => x > start - 4 && x < start + width - 2);
      const heights = [...new Set(own.map(({ y }) => Math.round(y)))].sort((one, other) => other - one);
      return heights.map((y): IndexLine => {
        const line = own.filter((each) => Math.abs(each.y - y) < 1).sort((one, other) => one.x - other.x);
        const indent = Math.round((line[0]?.x ?? start) - start);
        return { text: spaced(line), indent, page: from + after, column, y };
      });
    });
  });
}

/** With the gaps that no sign stands for. */
function spaced(line: readonly PlacedText[]): string {
  const words = line.map(({ text, x }, at) => {
    const before = line[at - 1];
    return before !== undefined && x - before.x - before.width > 1.5 ? ` ${text}` : text;
  });
  return words.join('').trim();
}

/** Labels named behind a heading, ranges written out. */
export function spelledOut(pages: string): readonly string[] {
  return pages.split(/,\s*/).flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  });
}
