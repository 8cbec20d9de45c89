/** How large a figure may be drawn on its slide, by the theme's measures. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { textWidth } from '../../craft/draw/advance.ts';
import type { Body } from '../../model/body.ts';
import { plainText } from '../../model/run.ts';
import { densityOf } from './density.ts';

export interface FigureArea {
  readonly width: number;
  readonly maxHeight: number;
}

export function figureArea(slide: Slide, body: Body, { ratio }: Pick<Deck, 'ratio'>): FigureArea {
  const measures = theme[ratio];
  const beside = slide.layout === 'points-figure';
  const width = beside ? (measures.width - columnGap) * (7 / 12) : measures.width;
  const lines = titleLines(slide, measures);
  const head = lines * measures.head * 1.1 + (densityOf(slide) === 'dense' ? 26 : 34);
  return { width: Math.floor(width), maxHeight: Math.floor(contentHeight - head - noteHeight(body)) };
}

/** In CSS pixels, as `theme.css` sets them. */
const theme = {
  '16:9': { width: 1152, head: 48 },
  '4:3': { width: 848, head: 44 },
} as const;
const columnGap = 56;
const titleWidth = 1120;
/** From the top margin to a little above the foot's hairline. */
const contentHeight = 576;

/** Letters are set a little tighter than measured, and balanced lines break a little earlier. */
function titleLines(
  { title }: Slide,
  { width, head }: { readonly width: number; readonly head: number },
): number {
  return Math.ceil(textWidth(plainText(title), head, 'semibold') / Math.min(width, titleWidth));
}

function noteHeight(body: Body): number {
  if (!('note' in body) || body.note === undefined) return 0;
  return plainText(body.note).length > 120 ? 66 : 40;
}
