/** How large the notes are set, as the presenter likes it. Sent to the browser as text: see `page-nouns.ts`. */
import type { Memory } from './memory.ts';
import type { PageDocument } from './page-nouns.ts';

export function makeLetterSize(document: PageDocument, memory: Memory): (by: 1 | -1) => void {
  const sizes = [16, 18, 20, 23, 26, 30, 35, 40, 48];
  const kept = sizes.indexOf(Number(memory.read('letters')));
  let at = kept >= 0 ? kept : 2;
  const set = () => document.documentElement.style.setProperty('--letters', `${sizes[at]}px`);
  set();
  return (by) => {
    at = Math.max(0, Math.min(sizes.length - 1, at + by));
    memory.write('letters', String(sizes[at]));
    set();
  };
}
