/** What keys do in a field and the links found under it. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageDocument, PageElement, PageEvent } from './page-nouns.ts';

/** Arrows go from the field down the links and back, Enter opens the first, a letter goes on with the question. */
export function makeLinkKeys(
  document: PageDocument,
  { field, links, leave }: LinkKeysSupplies,
): (event: PageEvent) => void {
  function move(event: PageEvent, by: number): void {
    const stops = [field, ...links()];
    const { activeElement: active } = document;
    const at = active === null ? -1 : stops.indexOf(active);
    const next = at < 0 ? undefined : stops[at + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  const keys: Readonly<Record<string, (event: PageEvent) => void>> = {
    ArrowDown: (event) => move(event, 1),
    ArrowUp: (event) => move(event, -1),
    // A field of this kind would take the first one for itself.
    Escape: (event) => {
      event.preventDefault();
      leave();
    },
    Enter: (event) => {
      if (document.activeElement !== field) return;
      event.preventDefault();
      const [first] = links();
      first?.click();
    },
  };

  function isTyping({ key, ctrlKey, altKey, metaKey }: PageEvent): boolean {
    return !ctrlKey && !altKey && !metaKey && (key === 'Backspace' || (key.length === 1 && key !== ' '));
  }

  return (event) => {
    if (event.isComposing) return;
    const isOnLink =
      document.activeElement !== field && [...links()].some((link) => link === document.activeElement);
    if (isOnLink && isTyping(event)) field.focus();
    else keys[event.key]?.(event);
  };
}

export interface LinkKeysSupplies {
  readonly field: PageElement;
  readonly links: () => Iterable<PageElement>;
  /** What Escape does. */
  readonly leave: () => void;
}
