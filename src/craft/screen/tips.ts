/** Definitions open on hover, focus and tap, beside their word and inside their slide. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';

export interface Tips {
  /** Whether one was open. */
  close(): boolean;
  /** Closes what was opened by tap when something else is clicked; whether that used up the click. */
  dismiss(target: PageElement): boolean;
}

export function watchTips(window: PageWindow): Tips {
  const { document } = window;
  let word: PageElement | null = null;
  let tapped = false;

  const tipOf = (of: PageElement) => of.nextElementSibling;
  const wordAt = (target: PageElement): PageElement | null => {
    const tip = target.closest('.tip');
    return tip === null ? target.closest('dfn') : tip.previousElementSibling;
  };

  function close(): boolean {
    if (word === null) return false;
    tipOf(word)?.classList.remove('open');
    word = null;
    return true;
  }

  /** Below its word; above where there is more room; never over the edge of the slide. */
  function place(of: PageElement, tip: PageElement): void {
    const slide = of.closest('section');
    const home = tip.offsetParent;
    if (slide === null || home === null) return;
    const [at, whole, from] = [of, slide, home].map((each) => each.getBoundingClientRect());
    if (at === undefined || whole === undefined || from === undefined) return;
    const scale = whole.width / slide.offsetWidth;
    const [width, height] = [tip.offsetWidth, tip.offsetHeight];
    const [above, below] = [(at.top - whole.top) / scale, (at.bottom - whole.top) / scale];
    const fits = below + height + 12 <= slide.offsetHeight;
    const over = !fits && above > slide.offsetHeight - below;
    const middle = (at.left + at.right) / 2 / scale - whole.left / scale - width / 2;
    const left = Math.max(24, Math.min(slide.offsetWidth - 24 - width, middle));
    const wanted = over ? above - height : below;
    const top = Math.max(0, Math.min(slide.offsetHeight - height, wanted));
    tip.classList.toggle('over', over);
    tip.style.setProperty('left', `${left + (whole.left - from.left) / scale}px`);
    tip.style.setProperty('top', `${top + (whole.top - from.top) / scale}px`);
  }

  function open(of: PageElement): void {
    const tip = tipOf(of);
    if (word === of || tip === null) return;
    close();
    word = of;
    tip.classList.add('open');
    place(of, tip);
  }

  const isMouse = (kind: string) => kind !== 'touch';
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const over = wordAt(target);
    if (over !== null && isMouse(pointerType)) open(over);
  });
  document.addEventListener('pointerout', ({ target, relatedTarget, pointerType }) => {
    const [from, to] = [wordAt(target), relatedTarget === null ? null : wordAt(relatedTarget)];
    // A word with the focus keeps its definition.
    if (
      from !== null &&
      from === word &&
      from !== to &&
      isMouse(pointerType) &&
      document.activeElement !== from
    )
      close();
  });
  document.addEventListener('focusin', ({ target }) => {
    const on = target.closest('dfn');
    if (on !== null) open(on);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (target.closest('dfn') !== null && target === word) close();
  });

  return {
    close: () => {
      tapped = false;
      return close();
    },
    dismiss: (target) => {
      const on = wordAt(target);
      if (on !== null) {
        open(on);
        tapped = true;
        return false;
      }
      // A tap beside the word has already taken its focus away; the click that follows turns no slide.
      const used = tapped;
      tapped = false;
      close();
      return used;
    },
  };
}
