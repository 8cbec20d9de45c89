/** A slide → what the room sees of it, and what the presenter alone has. */
import type { Slide } from '../deck/deck.ts';
import { bodyWording, citesNothing } from './body-wording.ts';
import { plainStretch, type Stretch, stretch } from './stretch.ts';

export function slideWording({ title, lines, bodies, sources }: Slide): readonly Stretch[] {
  return [
    stretch('title', title),
    ...lines.map((line) => stretch('line', line)),
    ...bodies.flatMap((body) => bodyWording(body, citesNothing)),
    ...sources.map(({ text, href }) => plainStretch('reference', text, href)),
  ];
}

/** Spoken words, planned time, and places in sources. */
export function presenterWording({ notes, seconds, evidence }: Slide): readonly Stretch[] {
  return [
    ...notes.map(({ runs }) => stretch('paragraph', runs)),
    plainStretch('time', `${seconds} s`),
    ...evidence.map(({ text, href }) => plainStretch('reference', text, href)),
  ];
}
