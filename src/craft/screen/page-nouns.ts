/** What the deck's scripts use of a reader's browser, declared: the program itself has no document. */

/*
 * Scripts are sent to the browser as the text of their functions. So a function there uses nothing from its file but
 * types: what it needs of the browser or of another function is handed to it.
 */

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface PageElement {
  id: string;
  textContent: string;
  className: string;
  hidden: boolean;
  inert: boolean;
  value: string;
  href: string;
  readonly dir: string;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: {
    add(name: string): void;
    remove(name: string): void;
    contains(name: string): boolean;
    toggle(name: string, on?: boolean): boolean;
  };
  readonly style: { setProperty(name: string, value: string): void };
  readonly attributes: Iterable<{ readonly name: string; value: string }>;
  readonly children: Iterable<PageElement>;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly offsetParent: PageElement | null;
  readonly offsetWidth: number;
  readonly offsetHeight: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly open: boolean;
  scrollTop: number;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getBoundingClientRect(): PageBox;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  cloneNode(deep: true): PageElement;
  append(...nodes: (PageElement | string)[]): void;
  replaceChildren(...nodes: (PageElement | string)[]): void;
  remove(): void;
  focus(options?: { readonly preventScroll: boolean }): void;
  blur(): void;
  click(): void;
  select(): void;
  showModal(): void;
  close(): void;
  scrollIntoView(options: { readonly block: 'center' | 'nearest' }): void;
  requestFullscreen?(): Promise<void>;
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
}

interface Touch {
  readonly clientX: number;
  readonly clientY: number;
}

/** Of every kind we listen to; what a kind lacks is undefined, and not asked for. */
export interface PageEvent {
  readonly key: string;
  readonly target: PageElement;
  readonly relatedTarget: PageElement | null;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly clientX: number;
  /** Of a click: 0 where a key made it. */
  readonly detail: number;
  readonly pointerType: string;
  readonly touches: readonly Touch[];
  readonly changedTouches: readonly Touch[];
  /** Of a message. */
  readonly data: unknown;
  readonly origin: string;
  readonly source: PageWindow | null;
  preventDefault(): void;
}

export interface PageDocument {
  title: string;
  readonly documentElement: PageElement;
  readonly currentScript: PageElement | null;
  readonly activeElement: PageElement | null;
  readonly fullscreenElement: PageElement | null;
  createElement(name: string): PageElement;
  getElementById(id: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
  exitFullscreen(): Promise<void>;
}

export interface PageChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

export interface PageWindow {
  readonly document: PageDocument;
  readonly location: {
    hash: string;
    readonly href: string;
    readonly origin: string;
    readonly protocol: string;
    readonly pathname: string;
    readonly search: string;
    replace(address: string): void;
  };
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly opener: PageWindow | null;
  readonly closed: boolean;
  /** May be missing or refuse: then what it holds does not outlive a reload. */
  readonly sessionStorage: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
  };
  readonly BroadcastChannel: (new (name: string) => PageChannel) | undefined;
  open(address: string, name: string, features: string): PageWindow | null;
  focus(): void;
  print(): void;
  scrollTo(left: number, top: number): void;
  getSelection(): { readonly isCollapsed: boolean } | null;
  postMessage(message: unknown, origin: string): void;
  setTimeout(act: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  setInterval(act: () => void, milliseconds: number): number;
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
}
