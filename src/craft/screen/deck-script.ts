/** The script inside a deck's HTML file: one slide at a time, keys, clicks, touch, deep links, overview, full screen. */

/*
 * The function is sent to the reader's browser as text, so it may use nothing from this file but types.
 * Only what is used of the page's own interfaces is declared here; the program itself has no document.
 */
interface Target {
  closest(selector: string): PageElement | null;
}
interface PageEvent {
  readonly key: string;
  readonly target: Target;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly clientX: number;
  readonly changedTouches: readonly { readonly clientX: number; readonly clientY: number }[];
  preventDefault(): void;
}
interface PageElement extends Target {
  readonly id: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly classList: {
    add(name: string): void;
    remove(...names: string[]): void;
    contains(name: string): boolean;
    toggle(name: string, on?: boolean): boolean;
  };
  readonly style: { setProperty(name: string, value: string): void };
  readonly firstElementChild: PageElement;
  readonly parentElement: PageElement;
  readonly offsetWidth: number;
  readonly offsetHeight: number;
  readonly dir: string;
  focus(options: { readonly preventScroll: boolean }): void;
  scrollIntoView(options: { readonly block: 'center' }): void;
  requestFullscreen?(): Promise<void>;
}
declare const document: {
  readonly documentElement: PageElement;
  readonly fullscreenElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
  exitFullscreen(): Promise<void>;
};
declare const window: { addEventListener(kind: string, listen: () => void): void };
declare const location: { hash: string; replace(address: string): void };
declare const scrollTo: (left: number, top: number) => void;
declare const innerWidth: number;
declare const innerHeight: number;
declare const getSelection: () => { readonly isCollapsed: boolean } | null;
declare const print: () => void;
declare const setTimeout: (act: () => void, milliseconds: number) => number;
declare const clearTimeout: (timer: number) => void;

function showDeck(): void {
  const root = document.documentElement;
  const frames = [...document.querySelectorAll('.frame')];
  let now = 0;
  let still = 0;
  let touch: { readonly clientX: number; readonly clientY: number } | undefined;

  const overview = () => root.classList.contains('overview');
  const slide = (frame: PageElement) => frame.firstElementChild;
  const linked = () =>
    frames.findIndex((frame) => slide(frame).id === decodeURIComponent(location.hash.slice(1)));

  /** As large as the window allows, or a quarter of its size; measured on the one slide sure to be shown. */
  function scale(): void {
    const frame = frames[now];
    if (!frame) return;
    const { offsetWidth, offsetHeight } = slide(frame);
    const whole = Math.min(innerWidth / offsetWidth, innerHeight / offsetHeight);
    const small = Math.min(0.25, (innerWidth - 64) / offsetWidth);
    root.style.setProperty('--scale', String(overview() ? small : whole));
  }

  function go(to: number): void {
    now = Math.max(0, Math.min(frames.length - 1, to));
    for (const [at, frame] of frames.entries()) frame.classList.toggle('now', at === now);
    root.classList.remove('quiet-tips');
    scale();
    const frame = frames[now];
    if (!frame) return;
    if (linked() !== now) location.replace(`#${encodeURIComponent(slide(frame).id)}`);
    // Moves a screen reader to the slide, which says its title.
    slide(frame).focus({ preventScroll: true });
    if (overview()) frame.scrollIntoView({ block: 'center' });
    else rest();
  }

  /** Browsers scroll to the fragment of an address when they please: one slide at a time, there is nowhere to go. */
  function rest(): void {
    if (!overview()) scrollTo(0, 0);
  }

  function setOverview(on: boolean): void {
    root.classList.toggle('overview', on);
    root.classList.toggle('show', !on);
    go(now);
  }

  function full(): void {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.();
  }

  const right = root.dir === 'rtl' ? -1 : 1;
  const acts: Readonly<Record<string, () => void>> = {
    on: () => go(now + 1),
    back: () => go(now - 1),
    overview: () => setOverview(!overview()),
    full,
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => go(now + right),
    ArrowLeft: () => go(now - right),
    ArrowDown: () => go(now + 1),
    ArrowUp: () => go(now - 1),
    PageDown: () => go(now + 1),
    PageUp: () => go(now - 1),
    Home: () => go(0),
    End: () => go(frames.length - 1),
    o: () => setOverview(!overview()),
    f: full,
    p: () => print(),
    Enter: () => (overview() ? setOverview(false) : go(now + 1)),
    Escape: () => (overview() ? setOverview(false) : root.classList.add('quiet-tips')),
  };

  document.addEventListener('keydown', (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey;
    const own = event.target.closest('a, button') && /^(Enter| )$/.test(event.key);
    if (busy || own) return;
    const act = event.key === ' ' ? () => go(now + (event.shiftKey ? -1 : 1)) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.addEventListener('click', (event) => {
    const does = event.target.closest('[data-does]')?.dataset.does;
    if (does) return acts[does]?.();
    if (event.target.closest('a, dfn, .controls') || getSelection()?.isCollapsed === false) return;
    const frame = event.target.closest('.frame');
    if (!overview()) return go(now + (event.clientX < innerWidth / 3 ? -right : right));
    if (!frame) return;
    now = frames.indexOf(frame);
    setOverview(false);
  });

  document.addEventListener('touchstart', (event) => {
    touch = event.changedTouches[0];
  });
  document.addEventListener('touchend', (event) => {
    const end = event.changedTouches[0];
    if (!touch || !end || overview()) return;
    const across = end.clientX - touch.clientX;
    if (Math.abs(across) > 40 && Math.abs(across) > Math.abs(end.clientY - touch.clientY))
      go(now + (across < 0 ? right : -right));
  });
  document.addEventListener('mousemove', () => {
    root.classList.add('moving');
    clearTimeout(still);
    still = setTimeout(() => root.classList.remove('moving'), 1500);
  });
  document.addEventListener('focusin', () => root.classList.remove('quiet-tips'));
  window.addEventListener('resize', scale);
  window.addEventListener('hashchange', () => {
    if (linked() >= 0 && linked() !== now) go(linked());
    rest();
  });
  window.addEventListener('load', rest);
  window.addEventListener('scroll', rest);

  root.classList.add('scripted');
  now = Math.max(0, linked());
  setOverview(false);
}

export const deckScript = `(${showDeck.toString()})();`;
