/** Asks for a term and lists those that may be meant, as links under the field. Sent to the browser as text: see `page-nouns.ts`. */
import type { TermFinder, TermFinding } from './find-terms.ts';
import type { GlossaryWindow } from './glossary-window.ts';
import type { makeLinkKeys } from './link-keys.ts';
import type { PageElement } from './page-nouns.ts';
import type { TermWords } from './term-words.ts';

export interface TermSearchSupplies {
  readonly finder: (terms: readonly TermWords[]) => TermFinder;
  readonly keys: typeof makeLinkKeys;
}

export function makeTermSearch(window: GlossaryWindow, { finder, keys }: TermSearchSupplies): void {
  const { document } = window;
  const search = document.querySelector('.term-search');
  const field = search?.querySelector('input') ?? null;
  const panel = search?.querySelector('.found') ?? null;
  const list = search?.querySelector('ol') ?? null;
  const status = search?.querySelector('[role=status]') ?? null;
  if (search === null || field === null || panel === null || list === null || status === null) return;
  const elsewhere = panel.querySelector('.elsewhere');
  // More than a reader will look through: better to ask for more letters.
  const most = 12;
  let loading = false;
  let find: TermFinder | undefined;

  function made(name: string, className: string, text: string): PageElement {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  /** The term, and the name of it that was asked for, or what it stands for, or what it means. */
  function row({ term, name }: TermFinding): PageElement {
    const { href, names, text, status: state } = term;
    const [preferred, other = ''] = names;
    const link = made('a', '', '');
    link.href = href;
    link.append(made('span', 'name', preferred));
    const beside = name === '' ? text : name === preferred ? other : name;
    if (beside !== '') link.append(' ', made('span', name === '' ? 'meaning' : 'also', beside));
    if (state !== undefined) link.append(' ', made('span', 'status', state));
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  function told(count: number): string {
    const { found = '', some = '', none = '' } = status?.dataset ?? {};
    const words = count === 0 ? none : count > most ? some : found;
    return words.replace('{shown}', String(most)).replace('{count}', String(count));
  }

  /** The address of a page that says so holds what is asked, to come back to or to send to others. */
  function keep(question: string): void {
    if (search?.dataset.keeps === undefined) return;
    const { pathname, hash } = window.location;
    const asked = question === '' ? '' : `?q=${encodeURIComponent(question)}`;
    window.history.replaceState(null, '', `${pathname}${asked}${hash}`);
  }

  function show(): void {
    const question = (field?.value ?? '').trim();
    const isAsked = question !== '' && find !== undefined;
    const found = isAsked ? (find?.(question) ?? []) : [];
    list?.replaceChildren(...found.slice(0, most).map(row));
    // Heard only if it is there before its words are, so it is never hidden.
    if (status !== null) status.textContent = isAsked ? told(found.length) : '';
    if (elsewhere !== null) elsewhere.hidden = found.length > 0;
    if (panel !== null) panel.hidden = !isAsked;
  }

  function load(): void {
    if (loading) return;
    loading = true;
    const script = document.createElement('script');
    script.addEventListener('load', () => {
      find = finder(window.lecternTerms ?? []);
      show();
    });
    script.src = search?.dataset.words ?? '';
    document.documentElement.append(script);
  }

  function leave(): void {
    field?.focus();
    if (field !== null) field.value = '';
    keep('');
    show();
  }

  const links = () => panel.querySelectorAll('li a, .elsewhere:not([hidden]) a');
  search.addEventListener('keydown', keys(document, { field, links, leave }));
  field.addEventListener('focus', () => {
    load();
    show();
  });
  field.addEventListener('input', () => {
    load();
    keep(field.value.trim());
    show();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget?.closest('.term-search') === search) return;
    panel.hidden = true;
    status.textContent = '';
  });
  const asked =
    search.dataset.keeps === undefined ? null : new URLSearchParams(window.location.search).get('q');
  if (asked !== null && asked.trim() !== '') {
    field.value = asked;
    field.focus();
  }
}
