/** Two windows of one deck talk to each other. Sent to the browser as text: see `page-nouns.ts`. */
import type { PageEvent, PageWindow } from './page-nouns.ts';
import type { Message, Role } from './read-message.ts';
import type { Talk } from './talk.ts';

export interface Wire {
  send(kind: Message['kind'], talk: Talk): void;
  /** Another way to a window this one has opened. */
  reach(other: PageWindow): void;
}

export interface WireEnds {
  readonly role: Role;
  readonly read: (given: unknown) => Message | undefined;
  /** Only what the other role says: two audience windows alone do not move each other. */
  readonly hear: (message: Message) => void;
}

/** A broadcast channel reaches every window of the file; messages to opener and opened reach where a browser has no channel between files. */
export function makeWire(window: PageWindow, { role, read, hear }: WireEnds): Wire {
  const deck = window.location.pathname;
  const others = new Set<PageWindow>();
  // A file has no origin that could be named.
  const target = window.location.protocol === 'file:' ? '*' : window.location.origin;
  const ours = (origin: string) =>
    origin === window.location.origin || (window.location.protocol === 'file:' && origin === 'null');

  function take(given: unknown): Message | undefined {
    const message = read(given);
    if (message === undefined || message.deck !== deck || message.from === role) return undefined;
    hear(message);
    return message;
  }

  function channelOf(name: string) {
    try {
      return window.BroadcastChannel === undefined ? undefined : new window.BroadcastChannel(name);
    } catch {
      return undefined;
    }
  }

  const channel = channelOf(`lectern ${deck}`);
  if (channel !== undefined) channel.onmessage = ({ data }) => take(data);
  if (window.opener !== null) others.add(window.opener);
  window.addEventListener('message', ({ data, origin, source }: PageEvent) => {
    // After a reload a window no longer knows whom it opened, and learns it from the one that speaks.
    if (ours(origin) && take(data) !== undefined && source !== null) others.add(source);
  });

  return {
    send: (kind, talk) => {
      const message: Message = { deck, from: role, kind, talk };
      channel?.postMessage(message);
      for (const other of others) if (!other.closed) other.postMessage(message, target);
    },
    reach: (other) => others.add(other),
  };
}
