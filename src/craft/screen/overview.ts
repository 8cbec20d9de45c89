/** All slides, small, to choose one from. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageElement, PageWindow } from './page-nouns.ts';
import type { PageSlide } from './read-slides.ts';
import type { ScreenWords } from './screen-words.ts';

export interface Overview {
  isOpen(): boolean;
  open(at: number): void;
  close(): void;
  /** The slide the ring is on. */
  at(): number;
  along(by: number): void;
  /** To the nearest in the row above or below. */
  across(rows: -1 | 1): void;
  to(slide: number): void;
  fit(): void;
}

export function makeOverview(window: PageWindow, slides: readonly PageSlide[], words: ScreenWords): Overview {
  const { document } = window;
  const root = document.documentElement;
  const isOpen = () => root.classList.contains('overview');
  let picks: readonly PageElement[] = [];
  /** The slides' own headings are out of reach. */
  const heading = document.createElement('h1');
  heading.className = 'all-slides';
  heading.textContent = words['all-slides'];
  let now = 0;

  /** As many to a row as are still legible, and the row filled. */
  function refit(): void {
    const width = slides[now]?.section.offsetWidth ?? 0;
    if (!isOpen() || width === 0) return;
    const room = window.innerWidth - 64;
    const columns = Math.max(1, Math.min(slides.length, Math.floor((room + 28) / (300 + 28))));
    const scale = Math.min(0.4, (room - (columns - 1) * 28) / columns / width);
    root.style.setProperty('--scale', String(Math.max(0.05, Math.floor(scale * 1000) / 1000)));
  }

  /** Here a slide is a button, and nothing inside it is to be reached. */
  function dress(): void {
    picks = slides.map(({ frame, section, title }, at) => {
      const pick = document.createElement('button');
      pick.className = 'pick';
      pick.setAttribute('type', 'button');
      pick.setAttribute('tabindex', '-1');
      pick.setAttribute('aria-label', `${at + 1}. ${title}`);
      section.inert = true;
      frame.append(pick);
      return pick;
    });
    slides[0]?.frame.append(heading);
  }

  function undress(): void {
    for (const added of [heading, ...picks]) added.remove();
    picks = [];
    for (const { section } of slides) section.inert = false;
  }

  function to(slide: number): void {
    picks[now]?.setAttribute('tabindex', '-1');
    now = Math.max(0, Math.min(slides.length - 1, slide));
    picks[now]?.setAttribute('tabindex', '0');
    picks[now]?.focus({ preventScroll: true });
    slides[now]?.frame.scrollIntoView({ block: 'nearest' });
  }

  function across(rows: -1 | 1): void {
    const boxes = slides.map(({ frame }) => frame.getBoundingClientRect());
    const here = boxes[now];
    if (here === undefined) return;
    const beyond = boxes.filter(({ top }) => (top - here.top) * rows > 1);
    const row = Math.min(...beyond.map(({ top }) => top * rows)) * rows;
    const near = (at: number) => Math.abs((boxes[at]?.left ?? 0) - here.left);
    const inRow = [...boxes.keys()].filter((at) => Math.abs((boxes[at]?.top ?? 0) - row) <= 1);
    const [best] = inRow.sort((one, other) => near(one) - near(other));
    if (best !== undefined) to(best);
  }

  return {
    isOpen,
    open: (at) => {
      root.classList.remove('show');
      root.classList.add('overview');
      dress();
      refit();
      to(at);
      slides[now]?.frame.scrollIntoView({ block: 'center' });
    },
    close: () => {
      root.classList.remove('overview');
      root.classList.add('show');
      undress();
    },
    at: () => now,
    along: (by) => to(now + by),
    across,
    to,
    fit: refit,
  };
}
