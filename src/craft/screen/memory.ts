/** What a window keeps over a reload. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageWindow } from './page-nouns.ts';

export interface Memory {
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** Some browsers keep nothing for files, or refuse to be asked. */
export function makeMemory(window: PageWindow): Memory {
  const key = (name: string) => `lectern ${name} ${window.location.pathname}`;
  return {
    read: (name) => {
      try {
        return window.sessionStorage.getItem(key(name));
      } catch {
        return null;
      }
    },
    write: (name, value) => {
      try {
        window.sessionStorage.setItem(key(name), value);
      } catch {
        // The talk goes on without.
      }
    },
  };
}
