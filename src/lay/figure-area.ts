/** How large a figure may be drawn on its slide. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import { roomBelowTitle, slideMeasures } from './slide-room.ts';

export interface FigureArea {
  readonly width: number;
  readonly maxHeight: number;
}

export function figureArea(slide: Slide, body: Body, { ratio }: Pick<Deck, 'ratio'>): FigureArea {
  const whole = slideMeasures[ratio].width;
  const width = slide.layout === 'points-figure' ? (whole - columnGap) * (7 / 12) : whole;
  const margin = slide.density === 'dense' ? 26 : 34;
  return { width: Math.floor(width), maxHeight: Math.floor(roomBelowTitle(slide, body, ratio, margin)) };
}

/** As `theme.css` sets it. */
const columnGap = 56;
