/** Pieces of a chapter, set one after another on pages of one height: where each page ends and how much of it stays empty. */
import { lineHeight } from './geometry.ts';

/** A place inside a piece where the page may end, in pixels from the piece's top. */
export interface Cut {
  /** The foot of what stays. */
  readonly end: number;
  /** The top of what goes overleaf. */
  readonly start: number;
}

/** What is set as one: a heading with its first text, a paragraph list, a table, a box. */
export interface Piece {
  readonly height: number;
  /** In order; without any the piece is never divided. */
  readonly cuts: readonly Cut[];
  /** Set again at the head of every page it goes on to: a table's heads. */
  readonly repeated: number;
  /** White above and below it, of which the larger counts between neighbours. */
  readonly before: number;
  readonly after: number;
}

export interface PageState {
  /** Of the page, in pixels. */
  readonly height: number;
  /** How far down the page is filled; 0 is an empty page. */
  readonly filled: number;
  /** The white wanted below what was set last. */
  readonly after: number;
  /** What the empty feet of the pages so far cost: a large gap costs more than two of half its size. */
  readonly cost: number;
}

export function emptyPage(height: number): PageState {
  return { height, filled: 0, after: 0, cost: 0 };
}

export function setPiece(state: PageState, piece: Piece): PageState {
  const gap = state.filled === 0 ? 0 : Math.max(state.after, piece.before);
  const top = state.filled + gap;
  if (top + piece.height <= state.height) return { ...state, filled: top + piece.height, after: piece.after };
  const cut = piece.cuts.findLast(({ end }) => top + end <= state.height);
  if (cut === undefined) return overleaf(state, piece);
  return setRest({ ...state, cost: state.cost + gapCost(state, top + cut.end) }, piece, cut);
}

/** A piece that begins on a page of its own; higher than the page, it is divided there. */
function overleaf(state: PageState, piece: Piece): PageState {
  const next = { ...state, filled: 0, cost: state.cost + gapCost(state, state.filled) };
  if (piece.height <= state.height || state.filled === 0)
    return { ...next, filled: Math.min(piece.height, state.height), after: piece.after };
  return setPiece(next, piece);
}

function setRest(state: PageState, piece: Piece, cut: Cut): PageState {
  const shift = cut.start - piece.repeated;
  const rest: Piece = {
    ...piece,
    height: piece.height - shift,
    cuts: piece.cuts
      .filter((each) => each.start > cut.start)
      .map(({ end, start }) => ({ end: end - shift, start: start - shift })),
  };
  return setPiece({ ...state, filled: 0 }, rest);
}

/** Two lines are nothing; a third of a page is ugly. */
export function gapCost({ height }: Pick<PageState, 'height'>, filled: number): number {
  const empty = Math.max(0, height - filled - 2 * lineHeight);
  return (empty * empty) / height;
}

/** A chapter's last page with a few lines on it is lonely; one that is full to the brim may run over where its measures were rounded. */
export function endCost({ height, filled }: Pick<PageState, 'height' | 'filled'>): number {
  const quarter = height / 4;
  if (filled > height - lineHeight) return quarter / 4;
  const missing = Math.max(0, quarter - filled);
  return (missing * missing) / quarter;
}

/** Two pieces that no page's end may part, as one. */
export function joined(first: Piece, second: Piece): Piece {
  const top = first.height + Math.max(first.after, second.before);
  return {
    height: top + second.height,
    cuts: [...first.cuts, ...second.cuts.map(({ end, start }) => ({ end: top + end, start: top + start }))],
    repeated: second.repeated,
    before: first.before,
    after: second.after,
  };
}
