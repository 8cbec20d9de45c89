/** What the window does of its own: it changes its size, its address, and where it is scrolled to. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageWindow } from './page-nouns.ts';

export interface WindowActs {
  readonly fits: readonly (() => void)[];
  /** The address names another slide, by a link or by going back. */
  linked(): void;
  /** One slide at a time there is nowhere to scroll to. */
  isStill(): boolean;
}

export function watchWindow(window: PageWindow, acts: WindowActs): void {
  /** Browsers scroll to the fragment of an address when they please. */
  function rest(): void {
    if (acts.isStill()) window.scrollTo(0, 0);
  }
  window.addEventListener('resize', () => {
    for (const refit of acts.fits) refit();
  });
  window.addEventListener('hashchange', () => {
    acts.linked();
    rest();
  });
  for (const kind of ['load', 'scroll']) window.addEventListener(kind, rest);
}
