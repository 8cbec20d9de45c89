/** A page read from the printed book → which of its numbers are no links, and how full it is. */
import type { PlacedLink, PlacedText, ReadBook, ReadPage } from '../write/handbook-pdf/printed-book.ts';
import type { PdfPlaces } from './pdf.ts';

/** Points from the foot of the paper: running heads lie above, the numbers of opening pages below. */
const body = { top: 765, foot: 90 } as const;
const third = (body.top - body.foot) / 3;

/** Arabic or roman, as pages are numbered; a year is no page. */
export function isFolio(words: string): boolean {
  return /^([ivxl]+|\d{1,3})$/.test(words);
}

/** The numbers after “p.” that are no link; a page of the participants' book is in another file. */
export function spokenFolios({ texts, links }: ReadPage): readonly string[] {
  const said = texts.map(({ text }) => text).join(' ');
  const numbers = [...said.matchAll(/(?<!Participant )\bpp?\.\s*(\d+|[ivxl]+)\b/g)].map(
    ([, number = '']) => number,
  );
  return without(numbers, links);
}

/** A page without its lists of sources, whose “p. 2” is a page of the source. */
export function withoutSources(page: ReadPage, at: number, { bookmarks }: PdfPlaces): ReadPage {
  const lists = bookmarks.filter(({ title }) => title === 'References' || title === 'Bibliography');
  const isListed = ({ y }: PlacedText): boolean =>
    lists.some((list) => {
      const next = bookmarks[bookmarks.indexOf(list) + 1]?.page ?? Number.POSITIVE_INFINITY;
      return list.page === at ? y <= list.y : list.page < at && at < next;
    });
  return { ...page, texts: page.texts.filter((text) => !isListed(text)) };
}

/** Numbers standing alone that are no link; what follows a number of a chapter or table closely is its title. */
export function bareFolios({ texts, links }: ReadPage): readonly string[] {
  const alone = texts.filter((item) => isFolio(item.text.trim()) && item.y > body.foot);
  const numbers = alone.filter((item) => !texts.some((other) => follows(other, item)));
  return without(
    numbers.map(({ text }) => text.trim()),
    links,
  );
}

function follows(other: PlacedText, item: PlacedText): boolean {
  return Math.abs(other.y - item.y) < 3 && other.x > item.x && other.x - item.x < 40;
}

/** Each link accounts for one number. */
function without(numbers: readonly string[], links: readonly PlacedLink[]): readonly string[] {
  const linked = links.flatMap(({ words }) => words.split(/[^\da-z]+/i));
  return numbers.filter((number) => {
    const at = linked.indexOf(number);
    if (at >= 0) linked.splice(at, 1);
    return at < 0;
  });
}

/** Lines of the main column under a place: the side column holds notes and terms. */
export function linesBelow(page: ReadPage | undefined, at: number, y: number): number {
  const [left, right] = at % 2 === 0 ? [60, 390] : [200, 530];
  const heights = (page?.texts ?? [])
    .filter((text) => text.x >= left && text.x < right && text.y < y - 2 && text.y > body.foot)
    .map((text) => Math.round(text.y / 4));
  return new Set(heights).size;
}

/** Nothing stands in the lower two thirds. A page without any text is a blank before an opener. */
export function barelyFilled({ texts }: ReadPage): boolean {
  const inBody = texts.filter(({ y }) => y < body.top && y > body.foot);
  return inBody.length > 0 && inBody.every(({ y }) => y > body.top - third);
}

export function opensAt({ bookmarks }: PdfPlaces): readonly number[] {
  return bookmarks.filter(({ title }) => !/^\d+\.\d+ |^References/.test(title)).map(({ page }) => page);
}

/** The last page with words before each opener, and before the end of the book. */
export function chapterEnds({ pages }: ReadBook, places: PdfPlaces): readonly number[] {
  return [...opensAt(places), pages.length].map((opener) => {
    const words = pages.slice(0, opener).map(({ texts }) => texts.length > 0);
    return words.lastIndexOf(true);
  });
}
