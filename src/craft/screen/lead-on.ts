/** A page under a former name leads to what it is called now, and to the section that was asked for. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageWindow } from './page-nouns.ts';

/** Whether the reader is on the way. */
export function leadOn({ document, location }: PageWindow): boolean {
  const page = document.querySelector('.moved');
  if (page === null) return false;
  const asked = document.getElementById(location.hash.slice(1));
  const link = asked?.closest('li')?.querySelector('a') ?? page.querySelector('a');
  if (link === null) return false;
  location.replace(link.href);
  return true;
}
