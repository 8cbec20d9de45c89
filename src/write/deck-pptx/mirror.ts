/** Where things stand when words run from the right: the slide seen in a mirror. */
import type { Frame } from '../../lay/placed.ts';

export interface Page {
  /** CSS pixels. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

export function onPage<F extends Frame>(frame: F, { width, direction }: Page): F {
  return direction === 'ltr' ? frame : { ...frame, x: width - frame.x - frame.width };
}

/** Wider at the side where lines begin, by what hangs there. */
export function hung<F extends Frame>(frame: F, by: number): F {
  return { ...frame, x: frame.x - by, width: frame.width + by };
}
