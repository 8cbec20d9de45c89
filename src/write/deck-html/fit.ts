/** A deck laid out in the browser becomes diagnostics: what runs over its slide, by how much, and what to cut. */
import type { Deck } from '../../compose/deck/deck.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Press, PressDocument } from '../../ports/press.ts';
import { slideSizes } from '../slide-size.ts';
import { judgeLetters } from './fit-letters.ts';
import { judgeFoot, judgeTitle } from './fit-margins.ts';
import { judgeRoom } from './fit-room.ts';
import { type LaidSlide, laidSlides } from './laid-slide.ts';

/** Nothing to say means that every slide can be read from the last row. */
export async function measureFit(deck: Deck, html: Artifact, press: Press): Promise<readonly Diagnostic[]> {
  const { width, height } = slideSizes[deck.ratio];
  // Wider than the slide, so that the page's margins do not narrow it.
  const boxes = await press.measure(pressDocument(deck, html), { width: width + 80, height });
  return laidSlides(deck, boxes).flatMap((laid) => judges.flatMap((judge) => judge(laid)));
}

const judges: readonly ((laid: LaidSlide) => readonly Diagnostic[])[] = [
  judgeTitle,
  judgeRoom,
  judgeLetters,
  judgeFoot,
];

function pressDocument({ id }: Deck, { bytes }: Artifact): PressDocument {
  return { subject: `the slides of ${id}`, html: new TextDecoder().decode(bytes), files: new Map() };
}
