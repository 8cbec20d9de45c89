/** Where the values of a line chart lie on the sheet. */
import type { LengthScale } from '../scale.ts';

export interface LinePlot {
  readonly left: number;
  /** Nothing of the plot stands higher. */
  readonly ceiling: number;
  readonly top: number;
  readonly right: number;
  readonly base: number;
  readonly scale: LengthScale;
  /** The width of one category. */
  readonly band: number;
}
