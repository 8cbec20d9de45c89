/** A slide's terms, as many of their definitions as the side of one page has room for. */
import type { SlideTerm } from '../../compose/deck/deck.ts';
import { textWidth } from '../../craft/draw/advance.ts';

/** As `notes.css` sets them: letters, lines and the space between terms in points, the column in millimetres. */
const setting = { letters: 8.5, leading: 11.5, space: 6, column: 41, label: 16 } as const;
const pointsInMillimetre = 72 / 25.4;

/** `room` is what is left beside the notes, in millimetres. Terms are left out from the last. */
export function fittingTerms(terms: readonly SlideTerm[], room: number): readonly SlideTerm[] {
  const heights = terms.map(termHeight);
  const ends = heights.map((_, at) => heights.slice(0, at + 1).reduce((sum, height) => sum + height, 0));
  return terms.filter((_, at) => setting.label + (ends[at] ?? 0) <= room * pointsInMillimetre);
}

/** Lines end before their column does: a tenth is added to what the words measure. */
function termHeight(term: SlideTerm): number {
  const words = `${termName(term)} ${term.definition}`;
  const lines = (1.1 * textWidth(words, setting.letters, 'semibold')) / (setting.column * pointsInMillimetre);
  return Math.ceil(lines) * setting.leading + setting.space;
}

/** `IGF, Internet Governance Forum`. */
export function termName({ preferred, expansion }: SlideTerm): string {
  return expansion === undefined ? preferred : `${preferred}, ${expansion}`;
}
