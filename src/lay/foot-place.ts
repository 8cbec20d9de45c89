/** The line of sources at the foot of a slide → where it stands, in the largest letters in which it takes two lines. */
import type { Slide } from '../compose/deck/deck.ts';
import type { Runs } from '../model/run.ts';
import { lineCount, voices } from './measured-words.ts';
import type { TextPlace } from './placed.ts';
import { footSize, type Setting } from './setting.ts';

/** Below the hairline. */
export const footTop = 667;
const footHeight = 44;
/** The slide's number, at the end. */
const numberRoom = 52;
/** The page of the handbook, before the number. */
const folioRoom = 200;

export function placeFoot(slide: Slide, { edge, width, medium }: Setting): TextPlace {
  const room = width - numberRoom - (slide.more === undefined ? 0 : folioRoom);
  const words: Runs = [{ kind: 'text', text: slide.sources.map(({ text }) => text).join(' · ') }];
  const sizes = [footSize, footSize - 1, smallest];
  const size = sizes.find((each) => lineCount(words, voices[medium].words, each, room) <= 2) ?? smallest;
  return { x: edge, y: footTop, width: room, height: footHeight, size, gap: 0, columns: 1 };
}

const smallest = 16;
