/** Asks for a term and lists those that may be meant, as links under the field. Sent to the browser as text: see `page-nouns.ts`. */
import type { TermFinding } from './find-terms.ts';
import type { GlossaryWindow } from './glossary-window.ts';
import type { PageElement, PageEvent } from './page-nouns.ts';
import type { TermWords } from './term-words.ts';

export interface TermSearchSupplies {
  readonly find: (terms: readonly TermWords[], question: string) => readonly TermFinding[];
}

export function makeTermSearch(window: GlossaryWindow, { find }: TermSearchSupplies): void {
  const { document } = window;
  const search = document.querySelector('.term-search');
  const field = search?.querySelector('input') ?? null;
  const panel = search?.querySelector('.found') ?? null;
  const list = search?.querySelector('ol') ?? null;
  const status = search?.querySelector('[role=status]') ?? null;
  if (search === null || field === null || panel === null || list === null || status === null) return;
  // More than a reader will look through: better to ask for more letters.
  const most = 12;
  let loading = false;

  function made(name: string, className: string, text: string): PageElement {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  /** The term, and the name of it that was asked for, or what it stands for, or what it means. */
  function row({ term, name }: TermFinding): PageElement {
    const { href, names, text } = term;
    const [preferred, other = ''] = names;
    const link = made('a', '', '');
    link.href = href;
    link.append(made('span', 'name', preferred));
    const beside = name === '' ? text : name === preferred ? other : name;
    if (beside !== '') link.append(' ', made('span', name === '' ? 'meaning' : 'also', beside));
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  function show(): void {
    const question = field?.value ?? '';
    const terms = window.lecternTerms;
    const isAsked = question.trim() !== '' && terms !== undefined;
    const found = isAsked ? find(terms, question) : [];
    list?.replaceChildren(...found.slice(0, most).map(row));
    const { found: some = '', none = '' } = status?.dataset ?? {};
    const said = found.length > 0 ? some.replace('{count}', String(found.length)) : none;
    if (status !== null) status.textContent = isAsked ? said : '';
    if (panel !== null) panel.hidden = !isAsked;
  }

  function load(): void {
    if (loading) return;
    loading = true;
    const script = document.createElement('script');
    script.addEventListener('load', show);
    script.src = search?.dataset.words ?? '';
    document.documentElement.append(script);
  }

  /** From the field down the links and back. */
  function move(event: PageEvent, by: number): void {
    const stops = [field, ...(list?.querySelectorAll('a') ?? [])];
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (next === undefined || next === null) return;
    event.preventDefault();
    next.focus();
  }

  const keys: Readonly<Record<string, (event: PageEvent) => void>> = {
    ArrowDown: (event) => move(event, 1),
    ArrowUp: (event) => move(event, -1),
    Escape: (event) => {
      event.preventDefault();
      field.focus();
      field.value = '';
      show();
    },
    Enter: (event) => {
      if (document.activeElement !== field) return;
      event.preventDefault();
      list.querySelector('a')?.click();
    },
  };

  field.addEventListener('focus', () => {
    load();
    show();
  });
  field.addEventListener('input', () => {
    load();
    show();
  });
  search.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget?.closest('.term-search') !== search) panel.hidden = true;
  });
}
