/** Asks for words and leads to a slide that holds them. Sent to the browser as text: see `page-nouns.ts`. */
import type { Finding, findSlides, SlideWords } from './find-slides.ts';
import type { PageElement, PageEvent, PageWindow } from './page-nouns.ts';
import type { ScreenWords } from './screen-words.ts';

export interface SearchSupplies {
  readonly find: typeof findSlides;
  /** Asked for when the search is first opened. */
  readonly slides: () => readonly SlideWords[];
  readonly words: ScreenWords;
  readonly go: (slide: number) => void;
}

/** Gives back what opens it. */
export function makeSearch(window: PageWindow, { find, slides, words, go }: SearchSupplies): () => void {
  const { document } = window;
  const dialog = document.querySelector('.search');
  const field = dialog?.querySelector('input') ?? null;
  const list = dialog?.querySelector('[role=listbox]') ?? null;
  const status = dialog?.querySelector('[role=status]') ?? null;
  if (dialog === null || field === null || list === null || status === null) return () => {};
  let searched: readonly SlideWords[] | undefined;
  let found: readonly Finding[] = [];
  let at = 0;

  function made(name: string, className: string, ...content: (PageElement | string)[]): PageElement {
    const node = document.createElement(name);
    node.className = className;
    node.append(...content);
    return node;
  }

  function row({ slide, title, before, match, after }: Finding, place: number): PageElement {
    const words = made('span', 'found', made('strong', '', title));
    if (match !== '') words.append(made('span', 'snippet', before, made('mark', '', match), after));
    const option = made('li', '', made('span', 'number', String(slide + 1)), words);
    option.id = `search-${place}`;
    option.setAttribute('role', 'option');
    option.addEventListener('click', () => choose(place));
    return option;
  }

  function mark(place: number): void {
    at = Math.max(0, Math.min(found.length - 1, place));
    for (const [each, option] of [...(list?.children ?? [])].entries()) {
      option.setAttribute('aria-selected', String(each === at));
      if (each === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (found.length > 0) field?.setAttribute('aria-activedescendant', `search-${at}`);
    else field?.removeAttribute('aria-activedescendant');
  }

  function search(): void {
    const question = field?.value ?? '';
    searched ??= slides();
    found = find(searched, question);
    list?.replaceChildren(...found.map(row));
    field?.setAttribute('aria-expanded', String(found.length > 0));
    if (status !== null)
      status.textContent =
        question.trim() === ''
          ? ''
          : found.length > 0
            ? words['slides-found'].replace('{count}', String(found.length))
            : words['nothing-found'];
    mark(0);
  }

  function choose(place: number): void {
    const finding = found[place];
    if (finding === undefined) return;
    dialog?.close();
    go(finding.slide);
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mark(at + 1),
    ArrowUp: () => mark(at - 1),
    Enter: () => choose(at),
  };
  field.addEventListener('input', search);
  field.addEventListener('keydown', (event: PageEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.isComposing) return;
    event.preventDefault();
    act();
  });

  return () => {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    search();
  };
}
