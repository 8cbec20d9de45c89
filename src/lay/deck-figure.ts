/** A figure of a deck: a drawing or a picture, with what it shows in words. */
import type { Plan } from '../craft/draw/plan.ts';
import type { Alternative } from '../craft/draw/sheet.ts';

export interface DeckFigure {
  readonly bytes: Uint8Array;
  readonly extension: 'svg' | 'png' | 'jpg';
  readonly alternative: Alternative;
  /** What was drawn, for formats with shapes of their own; undefined for a picture. */
  readonly plan: Plan | undefined;
}
