/** Colours as numbers: how far apart two are, what lies between them, and the nearest that stands off its grounds. */

/** The ratio WCAG asks about: 1 for no difference, 21 for black on white. Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** `share` of the way from one colour to the other. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const hex = a.map((value, at) => Math.round(value + ((b[at] ?? 0) - value) * share));
  return `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether the colour keeps the ratio to every ground. */
export function standsOff(colour: string, grounds: readonly string[], ratio: number): boolean {
  return grounds.every((ground) => contrast(colour, ground) >= ratio);
}

const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/** The colour itself, or the nearest lighter or darker one that keeps the ratio to every ground; undefined where none does. */
export function nearestStandingOff(
  colour: string,
  grounds: readonly string[],
  ratio: number,
): string | undefined {
  for (const step of steps)
    for (const end of ['#000000', '#ffffff']) {
      const moved = mix(colour, end, step);
      if (standsOff(moved, grounds, ratio)) return moved;
    }
  return undefined;
}

export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
