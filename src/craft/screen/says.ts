/** Puts words where the page has a place for them. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageDocument } from './page-nouns.ts';

/** `name`: of every place marked `data-says`. */
export type Say = (name: string, text: string) => void;

export function makeSay(document: PageDocument): Say {
  return (name, text) => {
    for (const place of document.querySelectorAll(`[data-says=${name}]`))
      if (place.textContent !== text) place.textContent = text;
  };
}
