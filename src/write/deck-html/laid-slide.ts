/** Measured boxes become slides with their boxes, told by name and measured from each slide's own corner. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import type { Box } from '../../ports/press.ts';
import { type BoxName, readBoxKey } from './boxes.ts';

/** A box, with what it belongs to. */
export interface SlideBox extends Box, BoxName {}

/** A slide and its boxes, measured from the slide's own corner. */
export interface LaidSlide {
  readonly slide: Slide;
  readonly width: number;
  readonly boxes: readonly SlideBox[];
}

export function laidSlides(deck: Deck, boxes: readonly Box[]): readonly LaidSlide[] {
  const named = boxes.map((box): SlideBox => ({ ...box, ...readBoxKey(box.key) }));
  const bySlide = new Map<string, SlideBox[]>();
  for (const box of named) bySlide.set(box.slide, [...(bySlide.get(box.slide) ?? []), box]);
  return deck.slides.flatMap((slide) => laidSlide(slide, bySlide.get(slide.id) ?? []));
}

function laidSlide(slide: Slide, boxes: readonly SlideBox[]): readonly LaidSlide[] {
  const whole = boxes.find(({ role }) => role === 'slide');
  if (whole === undefined) return [];
  const own = boxes.filter((box) => box !== whole);
  return [
    {
      slide,
      width: whole.width,
      boxes: own.map((box) => ({ ...box, x: box.x - whole.x, y: box.y - whole.y })),
    },
  ];
}
