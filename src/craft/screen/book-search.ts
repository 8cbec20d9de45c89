/** Asks for words and lists the places of the book that hold them, as links. Sent to the browser as text: see `page-nouns.ts`. */
import type { BookPlace } from './book-place.ts';
import type { BookWindow } from './book-window.ts';
import type { PlaceFinding } from './find-places.ts';
import type { makeLinkKeys } from './link-keys.ts';
import type { PageElement } from './page-nouns.ts';

export interface BookSearchSupplies {
  readonly find: (places: readonly BookPlace[], question: string) => readonly PlaceFinding[];
  readonly keys: typeof makeLinkKeys;
}

export function makeBookSearch(window: BookWindow, { find, keys }: BookSearchSupplies): void {
  const { document } = window;
  const opener = document.querySelector('.open-search');
  const dialog = document.querySelector('.book-search');
  const field = dialog?.querySelector('input') ?? null;
  const list = dialog?.querySelector('ol') ?? null;
  const status = dialog?.querySelector('[role=status]') ?? null;
  if (opener === null || dialog === null || field === null || list === null || status === null) return;
  // More than a reader will look through: better to ask for more words.
  const most = 50;
  let loading = false;

  function made(name: string, className: string, ...content: (PageElement | string)[]): PageElement {
    const node = document.createElement(name);
    node.className = className;
    node.append(...content);
    return node;
  }

  function row({ place, finding }: PlaceFinding): PageElement {
    const { before, match, after } = finding;
    const link = made('a', '', made('span', 'number', place.number), ' ', made('span', 'title', place.title));
    link.href = place.href;
    link.addEventListener('click', () => dialog?.close());
    const item = made('li', '', link);
    if (place.home !== '') item.append(made('span', 'home', place.home));
    if (match !== '') item.append(made('span', 'snippet', before, made('mark', '', match), after));
    return item;
  }

  function search(): void {
    const question = field?.value ?? '';
    const found = find(window.lecternBook ?? [], question);
    list?.replaceChildren(...found.slice(0, most).map(row));
    const { found: some = '', none = '' } = status?.dataset ?? {};
    const said = found.length > 0 ? some.replace('{count}', String(found.length)) : none;
    if (status !== null)
      status.textContent = question.trim() === '' || window.lecternBook === undefined ? '' : said;
  }

  function load(): void {
    if (loading) return;
    loading = true;
    const script = document.createElement('script');
    script.addEventListener('load', search);
    script.src = dialog?.dataset.index ?? '';
    document.documentElement.append(script);
  }

  opener.addEventListener('click', () => {
    load();
    dialog.showModal();
    field.select();
  });
  field.addEventListener('input', search);
  const leave = () => dialog.close();
  dialog.addEventListener(
    'keydown',
    keys(document, { field, links: () => list.querySelectorAll('a'), leave }),
  );
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
}
