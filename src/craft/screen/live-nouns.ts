/** What the preview's scripts use of a reader's browser, declared: the program itself has no document. See `page-nouns.ts`. */

export interface LiveNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly childNodes: ArrayLike<LiveNode> & Iterable<LiveNode>;
  readonly parentElement: LiveElement | null;
  textContent: string;
  isEqualNode(other: LiveNode): boolean;
  cloneNode(deep: boolean): LiveNode;
}

export interface LiveElement extends LiveNode {
  id: string;
  className: string;
  open: boolean;
  readonly localName: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly outerHTML: string;
  readonly innerHTML: string;
  readonly style: Record<string, string>;
  hidden: boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): LiveElement | null;
  querySelectorAll(selector: string): Iterable<LiveElement>;
  closest(selector: string): LiveElement | null;
  cloneNode(deep: boolean): LiveElement;
  append(...nodes: LiveNode[]): void;
  remove(): void;
  replaceChildren(...nodes: LiveNode[]): void;
  insertBefore(node: LiveNode, before: LiveNode | null): void;
  removeChild(node: LiveNode): void;
  getBoundingClientRect(): { readonly top: number; readonly bottom: number; readonly height: number };
  scrollIntoView(options: { readonly block: 'center' }): void;
  animate(frames: readonly Readonly<Record<string, string>>[], milliseconds: number): void;
  addEventListener(kind: string, listen: (event: LiveEvent) => void): void;
  attachShadow(options: {
    readonly mode: 'open';
  }): LiveElement & { adoptedStyleSheets: readonly LiveSheet[] };
}

export interface LiveSheet {
  replaceSync(css: string): void;
}

export interface LiveEvent {
  readonly target: LiveElement;
  readonly altKey: boolean;
  stopPropagation(): void;
  stopImmediatePropagation(): void;
  preventDefault(): void;
}

export interface LivePage {
  title: string;
  readonly head: LiveElement;
  readonly body: LiveElement;
  querySelector(selector: string): LiveElement | null;
  querySelectorAll(selector: string): Iterable<LiveElement>;
}

export interface LiveDocument extends LivePage {
  readonly currentScript: LiveElement;
  readonly documentElement: LiveElement;
  readonly hidden: boolean;
  createElement(name: string): LiveElement;
  addEventListener(kind: string, listen: (event: LiveEvent) => void, capture?: boolean): void;
}

export interface LiveStream {
  /** 2 where the server refused it: the browser does not try again. */
  readonly readyState: number;
  onopen: () => void;
  onmessage: (event: { readonly data: string }) => void;
  onerror: () => void;
  close(): void;
}

export interface LiveWindow {
  readonly document: LiveDocument;
  readonly location: { readonly pathname: string; hash: string; href: string; reload(): void };
  readonly sessionStorage: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
  readonly scrollX: number;
  readonly scrollY: number;
  readonly innerHeight: number;
  scrollTo(x: number, y: number): void;
  setTimeout(act: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  fetch(address: string): Promise<{ readonly ok: boolean; text(): Promise<string> }>;
  readonly DOMParser: new () => { parseFromString(html: string, type: 'text/html'): LivePage };
  readonly EventSource: new (address: string) => LiveStream;
  readonly CSSStyleSheet: new () => LiveSheet;
}
