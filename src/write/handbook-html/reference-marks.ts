/** The numbers of a passage's references → superscript links, `2–5, 9`; the first link to each is where it leads back to. */
import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { rangesOf } from '../../craft/ranges.ts';

export interface ReferenceMarks {
  /** Every call is a further place. */
  place(numbers: readonly number[]): Html;
  /** Whether a link to it was placed. */
  isPlaced(number: number): boolean;
}

/** Fills as a chapter is set, from its first line to its last. */
export function openReferenceMarks(): ReferenceMarks {
  const cited = new Set<number>();
  const link = (number: number): Html => {
    const id = cited.has(number) ? undefined : citeId(number);
    cited.add(number);
    return element('a', { id, href: `#${referenceId(number)}` }, escapeHtml(String(number)));
  };
  const range = ([first, last]: readonly [number, number]): Html => {
    if (first === last) return link(first);
    return joinHtml([link(first), escapeHtml(last === first + 1 ? ',' : '–'), link(last)]);
  };
  return {
    isPlaced: (number) => cited.has(number),
    place: (numbers) => {
      const parts = rangesOf(numbers).map(range);
      const parted = parts.flatMap((part, at) =>
        at === 0 ? [part] : [escapeHtml(','), ...(at < tied ? [] : [element('wbr', {})]), part],
      );
      return element('sup', { class: 'refs' }, ...parted);
    },
  };
}

/** So many stay together with the word before them; further ones may go on to the next line. */
const tied = 3;

export function referenceId(number: number): string {
  return `ref.${number}`;
}

export function citeId(number: number): string {
  return `cite.${number}`;
}
