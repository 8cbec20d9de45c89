/** The slide in the address, so that it can be linked, loaded anew and gone back to. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageWindow } from './page-nouns.ts';

export interface Address {
  /** From 0; -1 where the address names no slide. */
  linked(): number;
  /** A step replaces the entry of the one before; a leap is one the browser can go back from. */
  write(slide: number, how: 'step' | 'leap'): void;
}

export function makeAddress({ location }: PageWindow, ids: readonly string[]): Address {
  function linked(): number {
    try {
      return ids.indexOf(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return -1;
    }
  }
  return {
    linked,
    write: (slide, how) => {
      const id = ids[slide];
      if (id === undefined || linked() === slide) return;
      const hash = `#${encodeURIComponent(id)}`;
      if (how === 'leap') location.hash = hash;
      else location.replace(hash);
    },
  };
}
