/** A toy of a book: chapters of words and page numbers, set line by line on small pages, as fast as arithmetic. */
import fc from 'fast-check';
import type { Estimate, Layout } from '../../../src/write/handbook-pdf/layout.ts';
import { planPages } from '../../../src/write/handbook-pdf/plan-pages.ts';
import type { Draft } from '../../../src/write/handbook-pdf/settle.ts';

/** A word of some length, or the number of a chapter's page. */
type Token = { readonly length: number } | { readonly chapter: number };

export type ToyBook = readonly (readonly Token[])[];

const token: fc.Arbitrary<Token> = fc.oneof(
  fc.record({ length: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ chapter: fc.nat(49) }),
);

/** Enough chapters for numbers around 9, 10, 99 and 100. */
export const toyBook: fc.Arbitrary<ToyBook> = fc.array(fc.array(token, { minLength: 1, maxLength: 60 }), {
  minLength: 30,
  maxLength: 50,
});

const [lineWidth, linesOnAPage] = [20, 3];

type Numbers = Pick<Layout, 'folios' | 'rooms' | 'blanks'>;

/** Id → index of its page. */
export function pagesOf(book: ToyBook, numbers: Numbers): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let page = 0;
  book.forEach((tokens, at) => {
    if (numbers.blanks.has(idOf(at))) page += 1;
    places.set(idOf(at), page);
    page += Math.ceil(linesOf(tokens, numbers) / linesOnAPage);
  });
  return places.set('end', page);
}

function linesOf(tokens: readonly Token[], numbers: Numbers): number {
  let [lines, used] = [1, 0];
  for (const token of tokens) {
    const width = widthOf(token, numbers) + 1;
    if (used + width > lineWidth) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines;
}

function widthOf(token: Token, { folios, rooms }: Numbers): number {
  if ('length' in token) return token.length;
  const id = idOf(token.chapter);
  return Math.max((folios.get(id) ?? '').length, rooms.get(id) ?? 0);
}

export function draftOf(book: ToyBook, estimate: Estimate): Draft {
  const places = pagesOf(book, { ...estimate, blanks: new Set() });
  const ids = book.map((_, at) => idOf(at));
  const landmarks = { openers: ids, first: idOf(0), end: 'end' };
  const plan = planPages({ pages: 0, places }, landmarks, {
    rooms: estimate.rooms,
    arrangements: new Map(),
    gatherings: [],
  });
  const named = book.flat().flatMap((token) => ('chapter' in token ? [idOf(token.chapter)] : []));
  return { plan, kept: new Set(named.filter((id) => ids.includes(id))) };
}

/** What a guess makes of the page on which a chapter comes to stand while no number takes any room. */
export function estimateOf(book: ToyBook, guess: (page: number) => number): Estimate {
  const { plan } = draftOf(book, { folios: new Map(), rooms: new Map(book.map((_, at) => [idOf(at), 3])) });
  const folios = [...plan.folios].map(([id, folio]) => [id, String(guess(Number(folio)))] as const);
  return { folios: new Map(folios), rooms: new Map(folios.map(([id, folio]) => [id, folio.length])) };
}

function idOf(chapter: number): string {
  return `chapter-${chapter}`;
}
