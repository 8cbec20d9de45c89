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
