/** Clicks, swipes and a moving pointer. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';

export interface PointerActs {
  /** A button: the name of its act. */
  act(name: string): void;
  /** The click or swipe was onward or back. */
  turn(way: 'on' | 'back'): void;
  /** A slide of the overview. */
  choose(frame: PageElement): void;
  /** Whether the click has been used up by something that was open. */
  dismiss(target: PageElement): boolean;
  /** In the hall a click turns by where it falls, at the desk only one on the slide does, the overview chooses. */
  mode(): 'hall' | 'desk' | 'overview';
}

export function watchPointer(window: PageWindow, acts: PointerActs): void {
  const { document } = window;
  const root = document.documentElement;
  const mirrored = root.dir === 'rtl';
  const rightward = (right: boolean) => (right !== mirrored ? 'on' : 'back');
  let start: { readonly clientX: number; readonly clientY: number } | undefined;
  let still = 0;

  document.addEventListener('click', ({ target, clientX, detail }) => {
    const button = target.closest('[data-does]');
    // A button that was clicked lets go of the keys: the next space is meant for the slides.
    if (detail > 0) button?.blur();
    if (button?.dataset.does !== undefined) return acts.act(button.dataset.does);
    if (acts.dismiss(target) || target.closest('a, dfn, .tip, .controls, .desk, dialog')) return;
    const frame = target.closest('.deck > .frame');
    const mode = acts.mode();
    if (mode === 'overview') return frame === null ? undefined : acts.choose(frame);
    if (mode === 'desk') return frame === null ? undefined : acts.turn('on');
    if (window.getSelection()?.isCollapsed !== false) acts.turn(rightward(clientX >= window.innerWidth / 3));
  });

  document.addEventListener('touchstart', ({ touches, changedTouches }) => {
    start = touches.length === 1 ? changedTouches[0] : undefined;
  });
  document.addEventListener('touchend', ({ target, changedTouches }) => {
    const end = changedTouches[0];
    if (
      start === undefined ||
      end === undefined ||
      acts.mode() === 'overview' ||
      target.closest('.desk, dialog')
    )
      return;
    const across = end.clientX - start.clientX;
    const swiped = Math.abs(across) > 40 && Math.abs(across) > Math.abs(end.clientY - start.clientY);
    if (swiped) acts.turn(rightward(across < 0));
  });

  document.addEventListener('mousemove', () => {
    root.classList.add('moving');
    window.clearTimeout(still);
    still = window.setTimeout(() => root.classList.remove('moving'), 1500);
  });
}
