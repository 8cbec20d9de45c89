/** A book's index → its page: entries with links to the very words, named by their sections. */
import { flag, list, object, text, type ViewOf } from '../../craft/markup/view-shape.ts';
import { printedIndex } from '../../craft/printed-index.ts';
import { type Anchor, htmlId } from '../../model/ids.ts';
import type { IndexEntry, IndexTarget } from '../../model/index-entry.ts';
import { bookFiles, chapterFile } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { frameShape, frameView } from './frame.ts';
import type { WebPlace } from './index-places.ts';

const lineShape = {
  id: text,
  heading: text,
  isTitle: flag,
  places: list(object({ number: text, href: text, main: flag })),
  see: list(object({ heading: text, href: text })),
  seeAlso: list(object({ heading: text, href: text })),
} as const;

export const bookIndexShape = object({
  frame: frameShape,
  words: object({ 'index-see': text, 'index-see-also': text }),
  title: text,
  letters: list(
    object({
      id: text,
      letter: text,
      entries: list(object({ ...lineShape, subs: list(object(lineShape)) })),
    }),
  ),
});

type EntryView = ViewOf<typeof bookIndexShape>['letters'][number]['entries'][number];

/** Once every other page has been set. */
export function bookIndexView(context: SiteContext): ViewOf<typeof bookIndexShape> {
  const { handbook, words } = context;
  const [file, title] = [bookFiles.index, words['book-index']];
  const places = new Map([...ownPlaces(context), ...context.places.known]);
  const groups = printedIndex(handbook.index, (place) => places.has(place));
  return {
    frame: frameView({ file, title, description: `${handbook.title}: ${title}` }, context),
    words,
    title,
    letters: groups.map(({ letter, entries }) => ({
      id: `letter-${letter.toLowerCase()}`,
      letter,
      entries: entries.map((entry) => entryView(entry, places)),
    })),
  };
}

/** Chapters and sections, which an entry may lead to as a whole. */
function ownPlaces({ handbook }: SiteContext): readonly (readonly [Anchor, WebPlace])[] {
  return handbook.parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) => {
      const file = chapterFile(chapter);
      return [
        [chapter.anchor, { number: String(chapter.number), href: file }] as const,
        ...chapter.sections.map(
          ({ anchor, number }) => [anchor, { number, href: `${file}#${htmlId(anchor)}` }] as const,
        ),
      ];
    });
}

type Places = ReadonlyMap<Anchor, WebPlace>;

function entryView(entry: IndexEntry, places: Places): EntryView {
  return { ...lineView(entry, places), subs: entry.subs.map((sub) => lineView(sub, places)) };
}

function lineView(entry: IndexEntry, places: Places): Omit<EntryView, 'subs'> {
  return {
    id: htmlId(entry.anchor),
    heading: entry.heading,
    isTitle: entry.isTitle,
    places: placeViews(entry, places),
    see: entry.see.map(targetView),
    seeAlso: entry.seeAlso.map(targetView),
  };
}

/** Each section once, at the first of its places. */
function placeViews(entry: IndexEntry, places: Places): EntryView['places'] {
  const sections = new Map<string, EntryView['places'][number]>();
  for (const { from, isMain } of entry.places) {
    const place = places.get(from);
    if (place === undefined) continue;
    const first = sections.get(place.number) ?? { ...place, main: false };
    sections.set(place.number, { ...first, main: first.main || isMain });
  }
  return [...sections.values()];
}

function targetView({ anchor, heading }: IndexTarget): EntryView['see'][number] {
  return { heading, href: `#${htmlId(anchor)}` };
}
