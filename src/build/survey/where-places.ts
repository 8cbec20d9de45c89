/** A place as people name it → what is shown there: `igf-in-brief/3`, `internet-governance/2.1`, `internet-governance/p14`. */
import type { Shown } from '../../compose/where/shown.ts';
import type { PageRow } from '../../write/manifest/rows.ts';
import type { Atlas } from './atlas.ts';

export function slidesAt(words: string, { shown }: Atlas): readonly Shown[] {
  const [, deck = '', number = ''] = /^(?:decks\/)?([a-z0-9/-]+)[/#](\d+)$/.exec(words) ?? [];
  return shown.filter(
    ({ place }) =>
      place.kind === 'slide' &&
      (place.deck === deck || `${place.folder}/${place.deck.slice(place.folder.length + 1)}` === deck) &&
      place.number === Number(number),
  );
}

const editionPattern = '(?:/(participant|facilitator|reader))?';

/** By the number of a chapter, a section or a part. */
export function sectionsAt(words: string, { shown }: Atlas): readonly Shown[] {
  const pattern = new RegExp(`^(?:handbooks/)?([a-z0-9-]+)${editionPattern}/(\\d+(?:\\.\\d+)?|[IVXLC]+)$`);
  const [, book = '', edition, number = ''] = pattern.exec(words) ?? [];
  return shown.filter(
    ({ place }) =>
      place.kind === 'page' &&
      place.book === book &&
      place.number === number &&
      (edition === undefined || place.edition === edition),
  );
}

/** Of several with such a page, the one that most people hold. */
const editions = ['participant', 'reader', 'facilitator'] as const;

const pagePattern = new RegExp(`^(?:handbooks/)?([a-z0-9-]+)${editionPattern}/pp?\\.? ?(\\w+)$`);

/** The book of which a page is named; undefined for what is no page. */
export function pageWanted(words: string): string | undefined {
  return pagePattern.exec(words)?.[1];
}

/** By a printed page: what begins there, and what goes on there from before. */
export function pagesAt(words: string, { shown, output }: Atlas): readonly Shown[] {
  const [, book = '', edition, folio = ''] = pagePattern.exec(words) ?? [];
  const printed = output.pages(book);
  const wanted =
    edition ?? editions.find((each) => printed.some((row) => row.edition === each && row.folio === folio));
  const rows = printed.filter((row) => row.edition === wanted);
  if (!rows.some((row) => Number(row.folio) >= Number(folio) || row.folio === folio)) return [];
  const found = [...goingOn(rows, folio), ...rows.filter((row) => row.folio === folio)];
  const anchors = new Set(found.map(({ anchor }) => anchor));
  return shown.filter(
    ({ place }) =>
      place.kind === 'page' && place.book === book && place.edition === wanted && anchors.has(place.anchor),
  );
}

/** The last section or entry that began on an earlier page. */
function goingOn(rows: readonly PageRow[], folio: string): readonly PageRow[] {
  const before = rows
    .filter(({ kind }) => kind === 'section' || kind === 'entry')
    .filter((row) => Number(row.folio) < Number(folio))
    .toSorted((one, other) => Number(one.folio) - Number(other.folio) || placeIn(one) - placeIn(other));
  const last = before.at(-1);
  return last === undefined ? [] : [last];
}

/** The order on one page. */
function placeIn({ number }: PageRow): number {
  return Number(number?.split('.')[1] ?? 0);
}
