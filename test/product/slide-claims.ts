/** A printed book → the slides it says carry a section or a chapter, and those that do. */
import type { PlacedText } from '../write/handbook-pdf/printed-book.ts';
import type { NumberedBook } from './numbered-books.ts';
import type { Sections } from './owned-slides.ts';
import type { PdfPlaces, Place } from './pdf.ts';

export interface SlideClaim {
  /** HTML id of the section, or of the chapter on its opener. */
  readonly about: string;
  readonly slides: readonly number[];
}

/** What the pages of the chapters say: `Slides 12–14, 17`. */
export function slideClaims({ book, places }: NumberedBook, sections: Sections): readonly SlideClaim[] {
  return book.pages.flatMap(({ texts }, page) =>
    numberedSlides(texts).flatMap(({ y, slides }) => {
      const about = placeAt(page, y, places, sections);
      return about === undefined ? [] : [{ about, slides }];
    }),
  );
}

/** A list may go on in the next piece of text. */
function numberedSlides(texts: readonly PlacedText[]) {
  return texts.flatMap((text, at) => {
    const said = texts
      .slice(at, at + 4)
      .filter(({ x, y }) => Math.abs(x - text.x) < 160 && Math.abs(y - text.y) < 32);
    const list = /^Slides?\s+(\d+(?:\s*[–,]\s*\d+)*)/.exec(
      said.map(({ text: words }) => words).join(' '),
    )?.[1];
    return list === undefined ? [] : [{ y: text.y, slides: spelledOut(list) }];
  });
}

function spelledOut(list: string): readonly number[] {
  return list.split(/\s*,\s*/).flatMap((range) => {
    const [first = 0, last = first] = range.split(/\s*–\s*/).map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** What begins last before a place: on an opener the chapter. A note stands level with its heading, give or take a line. */
function placeAt(page: number, y: number, places: PdfPlaces, sections: Sections): string | undefined {
  const chapter = chapterAt(page, places);
  if (chapter === undefined || chapter.from === page) return chapter?.id;
  const before = ([id, place]: readonly [string, Place]) =>
    sections.has(id) && (place.page < page || (place.page === page && place.y >= y - slack));
  const begun = [...places.named]
    .filter(before)
    .sort(([, one], [, other]) => one.page - other.page || other.y - one.y);
  return begun.at(-1)?.[0];
}

const slack = 14;

function chapterAt(page: number, { bookmarks, named }: PdfPlaces) {
  const openers = bookmarks.filter(({ title }) => !/^\d+\.\d+ |^References$/.test(title));
  const last = openers.findLast((each) => each.page <= page);
  if (last === undefined || !/^Chapter /.test(last.title)) return undefined;
  const id = [...named].find(([name, place]) => place.page === last.page && !/[.]/.test(name))?.[0];
  return id === undefined ? undefined : { id, from: last.page };
}
