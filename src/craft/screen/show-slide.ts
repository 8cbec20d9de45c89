/** Puts a place of the deck on the screen. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';
import type { PageSlide } from './read-slides.ts';
import type { Talk } from './talk.ts';

export interface Stage {
  show(talk: Talk): void;
  /** As large as the window, or the place it has in it, allows. */
  fit(): void;
  /** Moves a screen reader to the slide, unless somebody is busy with the controls. */
  focus(slide: number): boolean;
}

export function makeStage(window: PageWindow, slides: readonly PageSlide[]): Stage {
  const { document } = window;
  const root = document.documentElement;
  const place = document.querySelector('.desk-now');
  let shown = 0;

  function scaleIn(width: number, height: number, section: PageElement): number {
    return Math.min(width / section.offsetWidth, height / section.offsetHeight);
  }

  function refit(): void {
    const section = slides[shown]?.section;
    if (section === undefined || section.offsetWidth === 0) return;
    const desk = root.classList.contains('presenter') && place !== null;
    const [width, height] = desk
      ? [place.clientWidth, place.clientHeight]
      : [window.innerWidth, window.innerHeight];
    if (!root.classList.contains('overview'))
      root.style.setProperty('--scale', String(Math.max(0.05, scaleIn(width, height, section))));
  }

  function showItems({ items }: PageSlide, step: number): void {
    for (const [at, item] of items.entries()) item.classList.toggle('later', at >= step);
  }

  return {
    show: ({ slide, step, blank }) => {
      shown = slide;
      for (const [at, each] of slides.entries()) {
        each.frame.classList.toggle('now', at === slide);
        showItems(each, at === slide ? step : each.items.length);
      }
      root.classList.toggle('black', blank === 'black');
      root.classList.toggle('white', blank === 'white');
      refit();
    },
    fit: refit,
    focus: (slide) => {
      const busy = document.activeElement?.closest('.controls, dialog, .desk') ?? null;
      if (busy === null) slides[slide]?.section.focus({ preventScroll: true });
      return busy === null;
    },
  };
}
