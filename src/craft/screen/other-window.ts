/** Opens the other window of a deck: the presenter's from the hall's, the hall's from the presenter's. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageWindow } from './page-nouns.ts';
import type { Role } from './read-message.ts';

export interface OtherWindowSupplies {
  readonly role: Role;
  /** Told of the window, to speak to it. */
  readonly opened: (other: PageWindow) => void;
}

/** Gives back what opens it, or brings it to the front. */
export function makeOtherWindow(window: PageWindow, { role, opened }: OtherWindowSupplies): () => void {
  const { document, location } = window;
  let other: PageWindow | null = null;

  const addressOf = (of: Role) => (of === 'presenter' ? '?presenter' : location.pathname) + location.hash;

  /** A browser that lets no window open lets a link be followed. */
  function offerLinks(): void {
    const dialog = document.querySelector('.blocked');
    for (const link of dialog?.querySelectorAll('a') ?? []) link.href = addressOf(opens);
    if (dialog?.open === false) dialog.showModal();
  }

  const opens: Role = role === 'audience' ? 'presenter' : 'audience';
  return () => {
    if (other !== null && !other.closed) return other.focus();
    other = window.open(
      addressOf(opens),
      `lectern ${opens} ${location.pathname}`,
      'popup,width=1280,height=800',
    );
    if (other === null) return offerLinks();
    opened(other);
  };
}
