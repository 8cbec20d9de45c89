/** The script inside every page of the preview: it loads the page anew when it changed, and shows what is wrong on top. */

/*
 * The function is sent to the reader's browser as text, so it may use nothing from this file but types.
 * Only what is used of the page's own interfaces is declared here; the program itself has no document.
 */
export interface PanelItem {
  readonly severity: 'error' | 'warning' | 'note';
  /** `content/en/modules/igf.yaml:3:5`; empty where a fault has no place. */
  readonly place: string;
  readonly message: string;
  readonly cure: string;
}

export interface Panel {
  /** `2 errors, 1 warning`; empty where nothing is to be said. */
  readonly summary: string;
  readonly items: readonly PanelItem[];
}

/** What the event stream tells a page. */
interface State {
  /** Of the page as it is served now. */
  readonly version: string;
  readonly panel: Panel;
}

interface PageNode {
  textContent: string;
  className: string;
  open: boolean;
  append(...nodes: PageNode[]): void;
  replaceChildren(...nodes: PageNode[]): void;
  addEventListener(kind: string, listen: (event: { stopPropagation(): void }) => void): void;
  attachShadow(options: { readonly mode: 'open' }): PageShadow;
  remove(): void;
}
interface PageShadow extends PageNode {
  adoptedStyleSheets: readonly Sheet[];
}
interface Sheet {
  replaceSync(css: string): void;
}
declare const CSSStyleSheet: new () => Sheet;
declare const EventSource: new (
  address: string,
) => { onmessage: (event: { readonly data: string }) => void; close(): void };
declare const document: {
  readonly currentScript: { readonly dataset: Readonly<Record<string, string | undefined>> };
  readonly body: PageNode;
  readonly hidden: boolean;
  createElement(name: string): PageNode;
  addEventListener(kind: string, listen: () => void): void;
};
declare const location: { readonly pathname: string; reload(): void };
declare const sessionStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};
declare const scrollX: number;
declare const scrollY: number;
declare const scrollTo: (x: number, y: number) => void;

function followChanges(): void {
  const shown = document.currentScript.dataset.version ?? '';
  const events = document.currentScript.dataset.events ?? '';
  const memory = `lectern-scroll ${location.pathname}`;
  const host = document.createElement('lectern-panel');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  let stream: { close(): void } | undefined;
  let said = '';

  // A deck takes clicks and keys anywhere for its own; these are not meant for it.
  for (const kind of ['click', 'keydown', 'touchstart', 'touchend'])
    host.addEventListener(kind, (event) => event.stopPropagation());
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: 0 0 auto; z-index: 2147483647; pointer-events: none; }
    details { pointer-events: auto; max-height: 45vh; overflow: auto; width: fit-content; max-width: 100%; margin-left: auto;
      background: #fffaf0; color: #1f2328; border: 1px solid #9a6700; font: 14px/1.45 system-ui, sans-serif; }
    details.error { border: 2px solid #b3261e; background: #fff6f5; }
    details[open] { width: auto; }
    summary { padding: 4px 12px; cursor: pointer; font-weight: 600; }
    ol { margin: 0; padding: 0 12px 8px 36px; }
    li { margin: 6px 0; }
    code { font: 12px ui-monospace, monospace; overflow-wrap: anywhere; }
    .cure::before { content: '→ '; }
    @media print { :host { display: none; } }
  `);
  root.adoptedStyleSheets = [sheet];

  /** Content is shown as text only; nothing of it is read as markup. */
  function made(name: string, text: string, className = ''): PageNode {
    const node = document.createElement(name);
    node.textContent = text;
    node.className = className;
    return node;
  }

  function row({ severity, place, message, cure }: PanelItem): PageNode {
    const node = made('li', '', severity);
    node.append(made('code', place), made('div', message), made('div', cure, cure ? 'cure' : ''));
    return node;
  }

  function show({ summary, items }: Panel): void {
    const news = JSON.stringify([summary, items]);
    if (news === said) return;
    said = news;
    host.remove();
    if (!summary) return;
    const failed = items.some((item) => item.severity === 'error');
    const details = made('details', '', failed ? 'error' : '');
    const list = made('ol', '');
    list.append(...items.map(row));
    details.append(made('summary', summary), list);
    details.open = failed;
    root.replaceChildren(details);
    document.body.append(host);
  }

  function reload(): void {
    sessionStorage.setItem(memory, JSON.stringify([scrollX, scrollY]));
    location.reload();
  }

  /** A hidden page lets go of its stream: a browser allows one address only a handful. */
  function follow(): void {
    stream?.close();
    stream = undefined;
    if (document.hidden) return;
    const source = new EventSource(`${events}?page=${encodeURIComponent(location.pathname)}`);
    source.onmessage = ({ data }) => {
      const state: State = JSON.parse(data);
      if (state.version !== shown) reload();
      else show(state.panel);
    };
    stream = source;
  }

  const before: readonly number[] = JSON.parse(sessionStorage.getItem(memory) ?? '[]');
  sessionStorage.removeItem(memory);
  if (before.length > 0) scrollTo(before[0] ?? 0, before[1] ?? 0);
  document.addEventListener('visibilitychange', follow);
  follow();
}

export const reloadScript = `(${followChanges.toString()})();`;
