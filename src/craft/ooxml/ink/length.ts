/** Turns CSS pixels into the units of DrawingML. */

/** English Metric Units, whole; 9525 to a pixel. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525) + 0;
}

/** Hundredths of a point → CSS pixels. */
export function typePixels(hundredths: number): number {
  return hundredths / 75;
}

/** A place on a slide, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels → hundredths of a point, for type and the space around it. */
export function centipoints(pixels: number): number {
  return Math.round(pixels * 75);
}

/** A share, 1 the whole, in thousandths of a per cent. */
export function milliPercent(share: number): number {
  return Math.round(share * 100_000);
}
