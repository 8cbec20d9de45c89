/** A printed book, turned into what a reader would find wrong with the shape of its pages. */
import type { PlacedText, ReadBook, ReadPage } from './printed-book.ts';

/** The type area of A4, in points from the paper's foot. */
const area = { top: 769, foot: 82 } as const;

/** Labels of pages filled less than a third although text goes on: neither openers nor before one. */
export function nearlyEmpty({ pages, labels }: ReadBook): readonly string[] {
  return pages.flatMap((page, at) => {
    const next = pages.slice(at + 1).find((each) => each.texts.length > 0);
    const last = next === undefined || opens(next);
    return page.texts.length === 0 || opens(page) || last || filled(page) > 1 / 3 ? [] : [labels[at] ?? ''];
  });
}

function filled(page: ReadPage): number {
  const lowest = Math.min(area.top, ...inArea(page).map(({ y }) => y));
  return (area.top - lowest) / (area.top - area.foot);
}

function opens({ texts }: ReadPage): boolean {
  return texts.some(({ size }) => size > 20);
}

function inArea({ texts }: ReadPage): readonly PlacedText[] {
  return texts.filter(({ y }) => y <= area.top && y >= area.foot);
}

/** Heads of the glossary's pages, and what they should say: the first and the last term of each. */
export function guideWords(
  { pages }: ReadBook,
  terms: readonly string[],
  [from, to]: readonly [from: number, to: number],
): readonly { readonly head: string; readonly wanted: string }[] {
  const headed = pages.slice(from + 1, to).filter(({ texts }) => texts.length > 0);
  return headed.map(({ texts }) => {
    const top = Math.max(...texts.map(({ y }) => y));
    const known = texts
      .filter(({ y, size }) => y < top - 1 && Math.abs(size - termSize) < 0.05)
      .sort((one, other) => Math.round(one.x / 100) - Math.round(other.x / 100) || other.y - one.y)
      .flatMap(({ text }) => terms.find((term) => term.startsWith(text.trim())) ?? []);
    const heads = texts.filter(({ y }) => y >= top - 1);
    const head = heads.map(({ text }) => text).join('');
    return { head, wanted: [...new Set([known[0], known.at(-1)])].join(' – ') };
  });
}

const termSize = 9.6;

/** Labels of right-hand pages of text whose head names no section. */
export function headless({ pages, labels }: ReadBook): readonly string[] {
  return pages.flatMap(({ texts }, at) => {
    const head = texts.filter(({ y }) => y > area.top).map(({ text }) => text);
    const numbered = head.includes(labels[at] ?? '');
    return at % 2 === 0 && numbered && head.length < 2 ? [labels[at] ?? ''] : [];
  });
}

/** Section numbers that stand alone at the foot of a page. */
export function strandedHeads(book: ReadBook, numbers: ReadonlySet<string>): readonly string[] {
  return book.pages.flatMap((page) => {
    const texts = inArea(page);
    const lowest = Math.min(...texts.map(({ y }) => y));
    return texts
      .filter(({ y, size }) => Math.abs(y - lowest) < 2 && size > 11.4)
      .map(({ text }) => text.trim())
      .filter((text) => numbers.has(text));
  });
}
