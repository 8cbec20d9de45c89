/** What is wrong → a panel on top of the page. Sent to the browser as text: see `page-nouns.ts`. */
import type { LiveElement, LiveWindow } from './live-nouns.ts';

export interface PanelItem {
  readonly severity: 'error' | 'warning' | 'note';
  /** `content/en/modules/igf.yaml:3:5`; empty where a fault has no place. */
  readonly place: string;
  /** What opens it in the editor; empty where none is chosen or there is no place. */
  readonly link: string;
  readonly message: string;
  readonly cure: string;
}

export interface Panel {
  /** `2 errors, 1 warning`; empty where nothing is to be said. */
  readonly summary: string;
  readonly items: readonly PanelItem[];
}

export interface FaultPanel {
  show(panel: Panel): void;
  /** A word about what was clicked, for a while; the page `to` can be gone to. */
  say(text: string, to?: string): void;
  /** Why the page does not follow; stays until it is empty. */
  lose(text: string): void;
  /** Pressed or not: whether every click opens the editor. */
  readonly editing: () => boolean;
}

export function makeFaultPanel({
  document,
  CSSStyleSheet,
  setTimeout,
  clearTimeout,
}: LiveWindow): FaultPanel {
  const host = document.createElement('lectern-panel');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const faults = made('div', '');
  const told = made('p', '', 'told');
  const lost = made('p', '', 'lost');
  const pencil = made('button', 'Alt+click opens the YAML', 'pencil');
  let said = '';
  let timer = 0;
  let pressed = false;

  // A deck takes clicks and keys anywhere for its own; these are not meant for it.
  for (const kind of ['click', 'keydown', 'touchstart', 'touchend'])
    host.addEventListener(kind, (event) => event.stopPropagation());
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; font: 14px/1.45 system-ui, sans-serif; }
    details, .told, .lost, .pencil { pointer-events: auto; }
    details { max-height: 45vh; overflow: auto; width: fit-content; max-width: 100%; margin-left: auto;
      background: #fffaf0; color: #1f2328; border: 1px solid #9a6700; }
    details.error { border: 2px solid #b3261e; background: #fff6f5; }
    details[open] { width: auto; }
    summary { padding: 4px 12px; cursor: pointer; font-weight: 600; }
    ol { margin: 0; padding: 0 12px 8px 36px; }
    li { margin: 6px 0; }
    a, code { font: 12px ui-monospace, monospace; overflow-wrap: anywhere; }
    a { color: #0b57d0; }
    .cure::before { content: '→ '; }
    .pencil { position: absolute; left: 50%; bottom: 6px; transform: translateX(-50%); padding: 2px 10px; border: 1px solid #767676; border-radius: 12px;
      background: #ffffffe6; color: #1f2328; font: 12px/1.4 system-ui, sans-serif; cursor: pointer; opacity: .75; }
    .pencil:hover, .pencil:focus-visible, .pencil[aria-pressed="true"] { opacity: 1; }
    .pencil[aria-pressed="true"] { background: #0b57d0; color: #fff; border-color: #0b57d0; }
    .told { position: absolute; left: 50%; bottom: 40px; transform: translateX(-50%); margin: 0; max-width: min(36em, 90%); padding: 6px 12px;
      background: #1f2328; color: #fff; border-radius: 6px; overflow-wrap: anywhere; }
    .told a { color: #a8c7fa; }
    .lost { position: absolute; left: 50%; top: 0; transform: translateX(-50%); margin: 0; width: max-content; max-width: min(40em, 90%); padding: 8px 14px;
      background: #b3261e; color: #fff; overflow-wrap: anywhere; }
    .told:empty, .lost:empty { display: none; }
    @media print { :host { display: none; } }
  `);
  root.adoptedStyleSheets = [sheet];
  told.setAttribute('role', 'status');
  lost.setAttribute('role', 'alert');
  pencil.setAttribute('type', 'button');
  pencil.setAttribute('aria-pressed', 'false');
  pencil.addEventListener('click', () => {
    pressed = !pressed;
    pencil.setAttribute('aria-pressed', String(pressed));
    pencil.textContent = pressed ? 'A click opens the YAML' : 'Alt+click opens the YAML';
  });
  root.append(faults, told, lost, pencil);
  // Beside the body: what lies in that is compared with what was sent.
  document.documentElement.append(host);

  /** Content is shown as text only; nothing of it is read as markup. */
  function made(name: string, text: string, className = ''): LiveElement {
    const node = document.createElement(name);
    node.textContent = text;
    node.className = className;
    return node;
  }

  function linked(text: string, address: string): LiveElement {
    const link = made('a', text);
    link.setAttribute('href', address);
    return link;
  }

  function row({ severity, place, link, message, cure }: PanelItem): LiveElement {
    const node = made('li', '', severity);
    const where = link === '' ? made('code', place) : linked(place, link);
    node.append(where, made('div', message), made('div', cure, cure ? 'cure' : ''));
    return node;
  }

  function show({ summary, items }: Panel): void {
    const news = JSON.stringify([summary, items]);
    if (news === said) return;
    said = news;
    faults.replaceChildren();
    if (!summary) return;
    const failed = items.some((item) => item.severity === 'error');
    const details = made('details', '', failed ? 'error' : '');
    const list = made('ol', '');
    list.append(...items.map(row));
    details.append(made('summary', summary), list);
    details.open = failed;
    faults.append(details);
  }

  function say(text: string, to?: string): void {
    clearTimeout(timer);
    told.replaceChildren(to === undefined ? made('span', text) : linked(text, to));
    timer = setTimeout(() => told.replaceChildren(), 8000);
  }

  const lose = (text: string): void => {
    lost.textContent = text;
  };

  return { show, say, lose, editing: () => pressed };
}
