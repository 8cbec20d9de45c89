/** How much room a slide leaves below its title, by the theme's measures. */
import type { Slide } from '../compose/deck/deck.ts';
import { textWidth } from '../craft/draw/advance.ts';
import type { Body } from '../model/body.ts';
import type { Ratio } from '../model/recipe.ts';
import { plainText } from '../model/run.ts';

/** In CSS pixels, as `theme.css` sets them. */
export const slideMeasures = {
  '16:9': { width: 1152, head: 48 },
  '4:3': { width: 848, head: 44 },
} as const satisfies Record<Ratio, { readonly width: number; readonly head: number }>;

const titleWidth = 1120;
/** From the top margin to a little above the foot's hairline. */
const contentHeight = 576;

/** What is left below the title and `margin`, and above the body's note. */
export function roomBelowTitle(slide: Slide, body: Body, ratio: Ratio, margin: number): number {
  const { head } = slideMeasures[ratio];
  return contentHeight - titleLines(slide, ratio) * head * 1.1 - margin - noteHeight(body, ratio);
}

/** Titles are set tighter than their letters measure; a little less is taken off, so that a full line counts as two. */
function titleLines({ title }: Slide, ratio: Ratio): number {
  const { width, head } = slideMeasures[ratio];
  const text = plainText(title);
  const length = textWidth(text, head, 'semibold') - text.length * head * tracking;
  return Math.ceil(length / Math.min(width, titleWidth));
}

const tracking = 0.009;

/** The note's lines and the space above them. */
function noteHeight(body: Body, ratio: Ratio): number {
  if (!('note' in body) || body.note === undefined) return 0;
  const lines = Math.ceil(textWidth(plainText(body.note), note.size, 'regular') / slideMeasures[ratio].width);
  return note.margin + lines * note.leading;
}

const note = { size: 20, leading: 26, margin: 14 };
