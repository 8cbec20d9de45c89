/** How large a figure may be drawn on its slide. */
import type { Deck, Slide } from '../compose/deck/deck.ts';
import type { Body } from '../model/body.ts';
import { bodyWidth } from './lay-slide.ts';
import { settingOf } from './setting.ts';
import { roomBelowTitle } from './slide-room.ts';

export interface FigureArea {
  readonly width: number;
  readonly maxHeight: number;
}

export function figureArea(slide: Slide, body: Body, deck: Pick<Deck, 'ratio'>): FigureArea {
  const setting = settingOf({ ratio: deck.ratio, density: slide.density, medium: 'screen' });
  return {
    width: Math.floor(bodyWidth(slide, body, setting)),
    maxHeight: Math.floor(roomBelowTitle(slide, body, deck)),
  };
}
