/** Keys become acts. Sent to the browser as text: see `page-nouns.ts`. */
import type { Acts } from './acts.ts';
import type { Keys } from './keys.ts';
import type { PageDocument } from './page-nouns.ts';
import type { Say } from './says.ts';

export interface KeySupplies {
  readonly keys: Keys;
  readonly acts: () => Acts;
  readonly leap: (slide: number) => void;
  readonly say: Say;
}

export function watchKeys(document: PageDocument, { keys, acts, leap, say }: KeySupplies): void {
  document.addEventListener('keydown', (event) => {
    const act = keys.actOf(event);
    say('typed', keys.typed());
    if (act === undefined) return;
    event.preventDefault();
    if (typeof act === 'object') leap(act.slide);
    else if (act !== 'gathered') acts()[act]();
  });
}
