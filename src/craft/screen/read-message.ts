/** What another window sends becomes a message of ours, or nothing. Sent to the browser as text: see `page-nouns.ts`. */
import type { Talk } from './talk.ts';

export type Role = 'audience' | 'presenter';

export interface Message {
  /** Path of the deck's file: windows of other decks are not meant. */
  readonly deck: string;
  readonly from: Role;
  /** `hello` asks the other side for its state. */
  readonly kind: 'hello' | 'state';
  readonly talk: Talk;
}

/** Everything is checked: any page may send anything. */
export function readMessage(given: unknown): Message | undefined {
  const fields = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null ? { ...value } : {};
  const count = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0;
  const whole = (value: unknown): value is number => count(value) && Number.isSafeInteger(value);

  function readTalk(value: unknown): Talk | undefined {
    const { slide, step, blank, turn, clock } = fields(value);
    const { spent, since, entered } = fields(clock);
    if (!whole(slide) || !whole(step) || !whole(turn) || !count(spent) || !count(entered)) return undefined;
    if (blank !== 'none' && blank !== 'black' && blank !== 'white') return undefined;
    if (since !== null && !count(since)) return undefined;
    return { slide, step, blank, turn, clock: { spent, since, entered } };
  }

  const { deck, from, kind, talk: told } = fields(given);
  const talk = readTalk(told);
  if (typeof deck !== 'string' || talk === undefined) return undefined;
  if (from !== 'audience' && from !== 'presenter') return undefined;
  if (kind !== 'hello' && kind !== 'state') return undefined;
  return { deck, from, kind, talk };
}
