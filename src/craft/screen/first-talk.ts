/** Where a window begins: at the linked slide, and where it was if it was only loaded anew. Sent to the browser as text: see `page-nouns.ts`. */
import type { Stopwatch } from './clock.ts';
import type { Role, readMessage } from './read-message.ts';
import type { Talk } from './talk.ts';

export interface FirstTalkSupplies {
  readonly role: Role;
  /** From 0; -1 without a link. */
  readonly linked: number;
  /** What the window kept, as the text of a message. */
  readonly kept: string | null;
  readonly read: typeof readMessage;
  readonly stopwatch: Stopwatch;
}

export function firstTalk({ role, linked, kept, read, stopwatch }: FirstTalkSupplies): Talk {
  function remembered(): Talk | undefined {
    try {
      return read(JSON.parse(kept ?? 'null'))?.talk;
    } catch {
      return undefined;
    }
  }
  const before = remembered();
  if (before !== undefined && before.slide === linked) return before;
  // What the hall sees is right where neither has changed anything yet.
  const turn = role === 'audience' ? 1 : 0;
  return { slide: Math.max(0, linked), step: 0, blank: 'none', turn, clock: stopwatch.zero };
}
