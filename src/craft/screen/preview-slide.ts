/** A copy of a slide, small, for the presenter to see what comes. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';
import type { PageSlide } from './read-slides.ts';

export interface Preview {
  /** Shows the slide with as many of its items; nothing below 0. */
  show(slide: number, step: number): void;
  fit(): void;
}

/** The copy is for the eye alone. It lies among the slides, where their styles reach it. */
export function makePreview(window: PageWindow, slides: readonly PageSlide[]): Preview {
  const { document } = window;
  const place = document.querySelector('.desk-next');
  const deck = document.querySelector('.deck');
  let copy: PageElement | undefined;

  /** Ids are unique in a page, and drawings refer to their own. */
  function rename(element: PageElement): void {
    for (const attribute of element.attributes) {
      if (attribute.name === 'id') attribute.value = `next.${attribute.value}`;
      else if (attribute.value.includes('url(#'))
        attribute.value = attribute.value.replace(/url\(#/g, 'url(#next.');
    }
    for (const name of ['role', 'tabindex', 'aria-labelledby', 'aria-describedby', 'aria-label'])
      element.removeAttribute(name);
  }

  function refit(): void {
    const section = copy?.querySelector('section') ?? null;
    if (copy === undefined || section === null || place === null || section.offsetWidth === 0) return;
    const scale = Math.min(
      place.clientWidth / section.offsetWidth,
      place.clientHeight / section.offsetHeight,
    );
    copy.style.setProperty('--scale', String(Math.max(0.02, scale)));
  }

  function show(number: number, step: number): void {
    copy?.remove();
    copy = undefined;
    const slide = slides[number];
    if (slide === undefined || deck === null) return;
    copy = slide.frame.cloneNode(true);
    copy.className = 'frame next';
    copy.inert = true;
    copy.setAttribute('aria-hidden', 'true');
    for (const hidden of copy.querySelectorAll('.notes, .evidence, .tip')) hidden.remove();
    for (const element of copy.querySelectorAll('*')) rename(element);
    for (const [at, item] of [...copy.querySelectorAll('[data-step]')].entries())
      item.classList.toggle('later', at >= step);
    deck.append(copy);
    refit();
  }

  return { show, fit: refit };
}
