/** A slide that does not fit → the fewest pieces that do, as even as they can be. */
import type { Density, Slide } from '../compose/deck/deck.ts';
import { type Deckset, excessIn, fitsIn, fittingDensity } from './fit-slide.ts';
import { bodiesOf, pieceLayout, piecesOf, type Stretch, unitCount } from './pieces.ts';
import { densitiesFromRoomy, slideBottom, slideTop } from './setting.ts';

/** One slide, at its densest, where there is nothing to part. Pieces are set alike. */
export function splitSlide(slide: Slide, deck: Deckset): readonly Slide[] {
  const stretches = stretchesOf(slide, deck);
  if (stretches.length < 2) return [{ ...slide, density: 'dense' }];
  const pieces = piecesOf(slide, stretches);
  const densities = pieces.map((piece) => fittingDensity(piece, deck) ?? 'dense');
  const density = densest(densities);
  return pieces.map((piece) => ({ ...piece, density }));
}

function stretchesOf(slide: Slide, deck: Deckset): readonly Stretch[] {
  if (unitCount(slide) < 2) return [];
  return (slide.layout === 'sources' ? evenStretches(slide, deck) : undefined) ?? bestStretches(slide, deck);
}

/** Sources are much of a length: as many to each piece. */
function evenStretches(slide: Slide, deck: Deckset): readonly Stretch[] | undefined {
  const units = unitCount(slide);
  for (let count = 2; count < units; count++) {
    const ends = Array.from({ length: count + 1 }, (_, at) => Math.ceil((units * at) / count));
    const stretches = ends.slice(1).map((to, at): Stretch => ({ from: ends[at] ?? 0, to }));
    if (stretches.every((stretch) => fitsIn(asPiece(slide, stretch), deck))) return stretches;
  }
  return undefined;
}

function densest(densities: readonly Density[]): Density {
  return densitiesFromRoomy.findLast((density) => densities.includes(density)) ?? 'dense';
}

/** The best way to show all items before a place. */
interface Way {
  readonly pieces: number;
  /** The sum of the squares of how full each is: least where all are alike. */
  readonly cost: number;
  readonly stretches: readonly Stretch[];
}

function bestStretches(slide: Slide, deck: Deckset): readonly Stretch[] {
  const ways: Way[] = [{ pieces: 0, cost: 0, stretches: [] }];
  for (let to = 1; to <= unitCount(slide); to++) {
    const found = stretchesTo(to, slide, deck).flatMap(({ stretch, cost }): Way[] => {
      const way = ways[stretch.from];
      if (way === undefined) return [];
      return [{ pieces: way.pieces + 1, cost: way.cost + cost, stretches: [...way.stretches, stretch] }];
    });
    ways.push(found.reduce((best, way) => (better(way, best) ? way : best)));
  }
  return ways.at(-1)?.stretches ?? [];
}

function better(one: Way, other: Way): boolean {
  return one.pieces < other.pieces || (one.pieces === other.pieces && one.cost < other.cost);
}

/** All that fit and end there, and the single item whether it fits or not. */
function stretchesTo(to: number, slide: Slide, deck: Deckset): readonly { stretch: Stretch; cost: number }[] {
  const found: { stretch: Stretch; cost: number }[] = [];
  for (let from = to - 1; from >= 0; from--) {
    const stretch = { from, to };
    const piece = asPiece(slide, stretch);
    const excess = excessIn('screen', piece, 'dense', deck);
    const fits = excess <= 0 && excessIn('hall', piece, 'dense', deck) <= 0;
    if (from < to - 1 && !fits) break;
    found.push({ stretch, cost: costOf(piece, excess) + evenness(slide, stretch, unitCount(slide)) });
  }
  return found;
}

function asPiece(slide: Slide, stretch: Stretch): Slide {
  const bodies = bodiesOf(slide, stretch);
  return { ...slide, bodies, layout: pieceLayout(slide, bodies), piece: unitCount(slide) < 10 ? few : many };
}

/** Marks as wide as any of so many pieces, for how many there will be is not known yet. */
const few = { number: 8, count: 8 };
const many = { number: 88, count: 88 };

/** How much it matters that pieces hold as many items each, beside being as full: rows are counted, words weighed. */
function evenness({ bodies }: Slide, { from, to }: Stretch, units: number): number {
  const rows = bodies.every(({ kind }) => kind === 'table' || kind === 'comparison');
  return (rows ? 3 : 0.3) * ((to - from) / units) ** 2;
}

/** A remark that stands alone says nothing about anything: it wants company. */
function costOf(piece: Slide, excess: number): number {
  const full = 1 + excess / (slideBottom - slideTop);
  const lonely = piece.bodies.every(({ kind }) => kind === 'callout') ? 1 : 0;
  return (Number.isFinite(full) ? full * full : 4) + lonely;
}
