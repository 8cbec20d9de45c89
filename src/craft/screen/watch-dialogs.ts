/** Dialogs close by their button and by a click beside them; by Escape they close themselves. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageDocument } from './page-nouns.ts';

export function watchDialogs(document: PageDocument): void {
  for (const dialog of document.querySelectorAll('dialog'))
    dialog.addEventListener('click', ({ target }) => {
      // What is clicked beside a dialog is the dialog itself: inside, something of it covers it.
      if (target === dialog || target.closest('.close, a') !== null) dialog.close();
    });
}
