/** The definition of a term opens beside it when it is pointed at or focused. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';

/** Definitions stand once on the page, where their links say; a tap leads to the glossary as it does without this. */
export function watchTerms(window: PageWindow): void {
  const { document } = window;
  const tip = document.createElement('div');
  tip.className = 'term-tip';
  tip.hidden = true;
  // Its words are heard with the link already, which is described by them.
  tip.setAttribute('aria-hidden', 'true');
  document.documentElement.querySelector('body')?.append(tip);
  let word: PageElement | null = null;
  let timer = 0;

  function close(): void {
    window.clearTimeout(timer);
    word = null;
    tip.hidden = true;
  }

  /** Below its word, above where there is more room, never over the edge of the window. */
  function place(of: PageElement): void {
    const at = of.getBoundingClientRect();
    const [width, height] = [tip.offsetWidth, tip.offsetHeight];
    const room = document.documentElement.clientWidth - width - 12;
    const above = at.bottom + height + 12 > window.innerHeight && at.top > height;
    tip.style.setProperty('left', `${Math.max(12, Math.min(room, at.left))}px`);
    tip.style.setProperty('top', `${above ? at.top - height : at.bottom}px`);
  }

  function open(of: PageElement): void {
    const meaning = document.getElementById(of.getAttribute('aria-describedby') ?? '');
    if (meaning === null) return;
    word = of;
    const name = document.createElement('strong');
    name.textContent = meaning.dataset.term ?? '';
    tip.replaceChildren(name, ` ${meaning.textContent}`);
    tip.hidden = false;
    place(of);
  }

  const termAt = (target: PageElement): PageElement | null => target.closest('a.term[aria-describedby]');
  const soon = (act: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, 180);
  };
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const on = termAt(target);
    // What is read may be pointed at; what only passes by opens nothing.
    if (target.closest('.term-tip') !== null) window.clearTimeout(timer);
    else if (on !== null && pointerType !== 'touch') soon(() => open(on));
  });
  document.addEventListener('pointerout', ({ target }) => {
    if (termAt(target) !== null || target.closest('.term-tip') !== null) soon(close);
  });
  document.addEventListener('focusin', ({ target }) => {
    const on = termAt(target);
    if (on !== null && on !== word) open(on);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (termAt(target) === word) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  window.addEventListener('scroll', () => {
    if (word !== null) place(word);
  });
}
