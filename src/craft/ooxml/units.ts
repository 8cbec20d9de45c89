/** CSS pixels, 96 to the inch, as Office counts them. */

/** English metric units: 914 400 to the inch. */
export function emu(pixels: number): number {
  return Math.round(pixels * 9525);
}

/** Hundredths of a point, for sizes and spacing of text. */
export function centipoints(pixels: number): number {
  return Math.round(pixels * 75);
}

/** Thousandths of a per cent, for shares. */
export function milliPercent(share: number): number {
  return Math.round(share * 100_000);
}
