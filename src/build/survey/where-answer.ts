/** A question after a place → its answer as rows: what is written where, shown where, printed on which page. */
import { landingsOf, unitsShown } from '../../compose/where/compose-where.ts';
import type { Shown, ShownPlace } from '../../compose/where/shown.ts';
import type { WrittenUnit } from '../../compose/where/written-units.ts';
import { type Place, placeOf } from '../../model/span.ts';
import type { Atlas } from './atlas.ts';
import type { OutputState } from './last-output.ts';
import { type WhereQuery, whereTarget } from './where-target.ts';

export type WhereAnswer =
  | { readonly kind: 'unknown'; readonly why: string }
  | {
      readonly kind: 'found';
      /** From a line to its places, or from a place to its lines. */
      readonly way: 'to-places' | 'to-lines';
      readonly written: readonly WrittenRow[];
      /** What a place only names or cites; of a line always empty. */
      readonly evidence: readonly WrittenRow[];
      readonly stands: readonly PlaceRow[];
      readonly named: readonly PlaceRow[];
      /** Sentences about what is shown nowhere, and about numbers that may have moved. */
      readonly notes: readonly string[];
    };

export interface WrittenRow extends Place {
  readonly what: string;
  readonly id: string | undefined;
  readonly path: string;
  /** The line it begins on. */
  readonly words: string;
}

export type PlaceRow =
  | {
      readonly kind: 'slide';
      readonly deck: string;
      readonly number: number;
      readonly title: string;
      /** Below the output, where it was built. */
      readonly address: string | undefined;
    }
  | {
      readonly kind: 'page';
      readonly book: string;
      readonly number: string | undefined;
      readonly title: string;
      readonly editions: readonly { readonly edition: string; readonly folio: string | undefined }[];
    }
  | {
      readonly kind: 'entry' | 'plan';
      readonly id: string;
      readonly title: string;
      readonly address: string | undefined;
    };

export function answerWhere(query: WhereQuery, atlas: Atlas): WhereAnswer {
  const target = whereTarget(query, atlas);
  switch (target.kind) {
    case 'unknown':
      return target;
    case 'unshown':
      return { ...nothing, kind: 'found', way: 'to-places', notes: [target.why] };
    case 'written':
      return toPlaces(target.units, atlas);
    case 'shown':
      return toLines(target.places, atlas);
  }
}

const nothing = { written: [], evidence: [], stands: [], named: [], notes: [] } as const;

function toPlaces(units: readonly WrittenUnit[], atlas: Atlas): WhereAnswer {
  const landings = units.map((unit) => landingsOf(unit, atlas));
  const stands = [...new Set(landings.flatMap((each) => each.stands))];
  const named = [...new Set(landings.flatMap((each) => each.named))].filter(
    (place) => !stands.includes(place),
  );
  const isNowhere = stands.length + named.length === 0;
  return {
    kind: 'found',
    way: 'to-places',
    written: units.map((unit) => writtenRow(unit, atlas)),
    evidence: [],
    stands: placeRows(stands, atlas),
    named: placeRows(named, atlas),
    notes: [
      ...(isNowhere ? ['No deck, handbook or glossary entry shows it'] : []),
      ...outputNotes([...stands, ...named], atlas),
    ],
  };
}

function toLines(shown: readonly Shown[], atlas: Atlas): WhereAnswer {
  const found = shown.map((each) => unitsShown(each, atlas));
  const rows = (units: readonly WrittenUnit[]): readonly WrittenRow[] =>
    byFile([...new Set(units)]).map((unit) => writtenRow(unit, atlas));
  const stands = found.flatMap((each) => each.stands);
  const places = shown.map(({ place }) => place);
  return {
    kind: 'found',
    way: 'to-lines',
    written: rows(stands),
    evidence: rows(found.flatMap((each) => each.named)).filter(({ what }) => what !== 'term'),
    stands: placeRows(places, atlas),
    named: [],
    notes: outputNotes(places, atlas),
  };
}

/** Files in the order in which they are first needed, each from its top. */
function byFile(units: readonly WrittenUnit[]): readonly WrittenUnit[] {
  const paths = [...new Set(units.map(({ span }) => span.path))];
  return paths.flatMap((path) =>
    units
      .filter(({ span }) => span.path === path)
      .toSorted((one, other) => one.span.start - other.span.start),
  );
}

function writtenRow({ what, id, span }: WrittenUnit, { texts }: Atlas): WrittenRow {
  const text = texts.find(({ path }) => path === span.path)?.text ?? '';
  const place = placeOf(text, span.start);
  return { what, id, path: span.path, ...place, words: (text.split('\n', place.line).at(-1) ?? '').trim() };
}

/** The editions of a book in one row. */
function placeRows(places: readonly ShownPlace[], { output, folder: below }: Atlas): readonly PlaceRow[] {
  const rows = new Map<string, PlaceRow>();
  const built = (path: string, at = ''): string | undefined =>
    output.has(path) ? below + path + at : undefined;
  for (const place of places) {
    if (place.kind === 'page') {
      const { book, edition, anchor, number, title } = place;
      const key = `page ${book} ${anchor}`;
      const before = rows.get(key);
      const others = before?.kind === 'page' ? before.editions : [];
      const editions = [...others, { edition, folio: output.folio(book, edition, anchor) }];
      rows.set(key, { kind: 'page', book, number, title, editions });
    } else if (place.kind === 'slide') {
      const { deck, folder, id, number, title } = place;
      const address = built(`decks/${folder}/${deck}.html`, `#${id}`);
      rows.set(`slide ${deck} ${number}`, { kind: 'slide', deck, number, title, address });
    } else {
      const [id, path] =
        place.kind === 'entry'
          ? [place.term, `glossary/${place.term}.html`]
          : [place.session, `sessions/${place.session}.html`];
      rows.set(`${place.kind} ${id}`, { kind: place.kind, id, title: place.title, address: built(path) });
    }
  }
  return [...rows.values()];
}

const stateWords: Readonly<Record<Exclude<OutputState, 'current'>, (what: string) => string>> = {
  missing: (what) => `${what}: not printed yet, so its pages have no numbers. Run lectern build`,
  stale: (what) =>
    `${what}: the content changed since it was printed, so pages may have moved. Run lectern build`,
};

function outputNotes(places: readonly ShownPlace[], { output }: Atlas): readonly string[] {
  const states = new Map<string, OutputState>();
  for (const place of places)
    if (place.kind === 'page')
      states.set(`${place.book} (${place.edition})`, output.bookState(place.book, place.edition));
  const books = [...states].flatMap(([book, state]) =>
    state === 'current' ? [] : [stateWords[state](book)],
  );
  const decks = new Set(places.flatMap((place) => (place.kind === 'slide' ? [place.deck] : [])));
  const stale = [...decks].filter((deck) => output.deckState(deck) === 'stale');
  return [
    ...stale.map(
      (deck) => `${deck}: the content changed since it was built; numbers here are those of the next build`,
    ),
    ...books,
  ];
}
