/** A deck → its story: the titles of its slides in order, by part, with their minutes. */
import type { Deck, Slide } from '../../compose/deck/deck.ts';
import { plainText } from '../../model/run.ts';

export interface Outline {
  readonly deck: string;
  readonly title: string;
  readonly audience: string;
  /** Those of the recipe. */
  readonly minutes: number;
  /** Planned for its slides together. */
  readonly seconds: number;
  readonly slides: readonly OutlineSlide[];
}

export interface OutlineSlide {
  readonly number: number;
  readonly title: string;
  /** Of several pieces: `(1/2)`. */
  readonly piece: string | undefined;
  /** Opens a part. */
  readonly isOpener: boolean;
  readonly seconds: number;
}

export function outlineOf({ id, title, audience, minutes, slides }: Deck): Outline {
  return {
    deck: id,
    title,
    audience,
    minutes,
    seconds: slides.reduce((sum, slide) => sum + slide.seconds, 0),
    slides: slides.map(outlineSlide),
  };
}

function outlineSlide({ number, title, piece, layout, seconds }: Slide): OutlineSlide {
  return {
    number,
    title: plainText(title),
    piece: piece && `(${piece.number}/${piece.count})`,
    isOpener: layout === 'section',
    seconds,
  };
}
