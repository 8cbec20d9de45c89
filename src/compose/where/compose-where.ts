/** Library + its documents → everything written, and everything shown with the places it comes from: the map between the two. */
import type { Library } from '../../model/library.ts';
import type { SourceText, Span } from '../../model/span.ts';
import { spanKey } from '../coverage/block-pieces.ts';
import { writtenIn } from '../coverage/written-blocks.ts';
import type { Deck } from '../deck/deck.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { isWithin, type Shown, type ShownPlace } from './shown.ts';
import { bookShows } from './shown-books.ts';
import { deckShows } from './shown-decks.ts';
import { type WrittenUnit, writtenUnits } from './written-units.ts';

export interface WhereDocuments {
  /** Variants too. */
  readonly decks: readonly Deck[];
  /** Every edition. */
  readonly books: readonly Handbook[];
  readonly glossary: Pick<Glossary, 'letters'>;
}

export interface Whereabouts {
  readonly units: readonly WrittenUnit[];
  readonly shown: readonly Shown[];
}

/** Where something is, and where it is only named or cited. */
export interface Landings {
  readonly stands: readonly ShownPlace[];
  readonly named: readonly ShownPlace[];
}

export function composeWhere(library: Library, { decks, books, glossary }: WhereDocuments): Whereabouts {
  const written = writtenIn(library);
  const entries = glossary.letters.flatMap((letter) => letter.entries);
  const terms = new Map<string, string[]>();
  for (const { id, usedInHandbook } of entries)
    for (const { anchor } of usedInHandbook) terms.set(anchor, [...(terms.get(anchor) ?? []), id]);
  return {
    units: writtenUnits(library),
    shown: [
      ...decks.flatMap((deck) => deckShows(deck, written, library)),
      ...books.flatMap((book) => bookShows(book, (anchor) => terms.get(anchor) ?? [], written, library)),
      ...entries.map(
        ({ id, preferred, span }): Shown => ({
          place: { kind: 'entry', term: id, title: preferred },
          spans: [span],
          named: [],
        }),
      ),
      ...[...library.sessions.values()].map(
        ({ id, title, span }): Shown => ({
          place: { kind: 'plan', session: id.value, title: title.source },
          spans: [span],
          named: [],
        }),
      ),
    ],
  };
}

/** A place stands where any part of it is shown: a section on every slide that has a block of it. */
export function landingsOf(
  { span, origin }: Pick<WrittenUnit, 'span' | 'origin'>,
  all: Whereabouts,
): Landings {
  const { shown, units } = all;
  const has = (spans: readonly Span[]): boolean => spans.some((each) => isWithin(each, span));
  const stands = shown.filter(({ spans }) => has(spans));
  const named = shown.filter((each) => !stands.includes(each) && has(each.named));
  // Of a cell or a title no document has the place; what holds it in the base is known.
  const [holder] = smallest(units.filter((unit) => origin !== undefined && isWithin(origin, unit.span)));
  if (stands.length + named.length === 0 && holder !== undefined)
    return landingsOf({ span: holder.span }, all);
  return { stands: stands.map(({ place }) => place), named: named.map(({ place }) => place) };
}

/** The smallest units on a line, in the order of writing; `line` counts from 1. */
export function unitsOnLine(
  { path, text }: SourceText,
  line: number,
  { units }: Whereabouts,
): readonly WrittenUnit[] {
  const words = text.split('\n', line)[line - 1] ?? '';
  const lineStart = text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const from = lineStart + words.search(/\S|$/);
  const to = lineStart + words.trimEnd().length;
  const on = units.filter(({ span }) => span.path === path && span.start < to && span.end > from);
  return smallest(on);
}

/** Without those that hold others of them, and each place once. */
export function smallest(units: readonly WrittenUnit[]): readonly WrittenUnit[] {
  const once = new Map(units.map((unit) => [spanKey(unit.span), unit]));
  const all = [...once.values()];
  return all.filter((unit) => !all.some((other) => isSmaller(other, unit)));
}

/** Everything written that a place shows, and what it names or rests on, each in the smallest units. */
export function unitsShown(
  { spans, named }: Shown,
  { units }: Whereabouts,
): Record<'stands' | 'named', readonly WrittenUnit[]> {
  const holding = (inner: readonly Span[]): readonly WrittenUnit[] =>
    inner.flatMap((span) => smallest(units.filter((unit) => isWithin(span, unit.span))));
  const stands = smallest(holding(spans));
  return { stands, named: smallest(holding(named)).filter((unit) => !stands.includes(unit)) };
}

function isSmaller({ span: inner }: WrittenUnit, { span: outer }: WrittenUnit): boolean {
  return isWithin(inner, outer) && inner.end - inner.start < outer.end - outer.start;
}
