/** Places an entry leads to, turned into printed page numbers: each page once, neighbours joined, the main ones in bold, every number a link. */

import { element, escapeHtml, type Html, joinHtml } from '../../craft/markup/html.ts';
import { htmlId } from '../../model/ids.ts';
import type { IndexPlace } from '../../model/index-entry.ts';
import { sectionEnd } from './book-ids.ts';
import { folioOf, isDraft, type Layout } from './layout.ts';
import { pageLink, pageLinkInList } from './print-links.ts';

export interface PageRange {
  readonly first: NumberedPlace;
  readonly last: NumberedPlace;
  readonly isMain: boolean;
}

interface NumberedPlace {
  readonly page: number;
  readonly id: string;
}

/** Pages that only mention a thing and pages about it are not joined. */
export function pageRanges(places: readonly IndexPlace[], layout: Layout): readonly PageRange[] {
  const main = numbered(
    places.filter(({ isMain }) => isMain),
    layout,
  );
  const about = joined(main, true);
  const isAbout = ({ page }: NumberedPlace) =>
    about.some(({ first, last }) => first.page <= page && page <= last.page);
  const mentions = numbered(
    places.filter(({ isMain }) => !isMain),
    layout,
  ).filter(({ first }) => !isAbout(first));
  return [...about, ...joined(mentions, false)].sort((one, other) => one.first.page - other.first.page);
}

/** In a draft every place has its own number, with room for the longest: more than its ranges can take. */
export function pagesHtml(places: readonly IndexPlace[], layout: Layout): Html {
  const set = isDraft(layout)
    ? places.flatMap(idsOf).map((id) => pageLinkInList(id, layout))
    : pageRanges(places, layout).map((range) => rangeHtml(range, layout));
  return joinHtml(set.flatMap((range, at) => (at === 0 ? [range] : [escapeHtml(', '), range])));
}

function idsOf({ from, isSection }: IndexPlace): readonly string[] {
  const id = htmlId(from);
  return isSection ? [id, sectionEnd(id)] : [id];
}

function rangeHtml({ first, last, isMain }: PageRange, layout: Layout): Html {
  const link = ({ id }: NumberedPlace) => pageLink(id, layout);
  const numbers =
    first.page === last.page ? link(first) : joinHtml([link(first), escapeHtml('–'), link(last)]);
  return element(isMain ? 'strong' : 'span', { class: isMain ? 'range main' : 'range' }, numbers);
}

type Stretch = Omit<PageRange, 'isMain'>;

/** What has no number yet is left out. */
function numbered(places: readonly IndexPlace[], layout: Layout): readonly Stretch[] {
  return places
    .map(({ from, isSection }) => {
      const id = htmlId(from);
      return { first: placeOf(id, layout), last: placeOf(isSection ? sectionEnd(id) : id, layout) };
    })
    .filter(({ first, last }) => first.page <= last.page)
    .sort((one, other) => one.first.page - other.first.page);
}

function placeOf(id: string, layout: Layout): NumberedPlace {
  return { id, page: Number.parseInt(folioOf(layout, id), 10) };
}

/** Stretches in order, turned into as few as say the same. */
function joined(stretches: readonly Stretch[], isMain: boolean): readonly PageRange[] {
  const ranges: { first: NumberedPlace; last: NumberedPlace; isMain: boolean }[] = [];
  for (const { first, last } of stretches) {
    const open = ranges.at(-1);
    if (open === undefined || first.page > open.last.page + 1) ranges.push({ first, last, isMain });
    else if (last.page > open.last.page) open.last = last;
  }
  return ranges;
}
