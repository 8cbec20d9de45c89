/** Keys that are none of a group's own: the value written first, and keys of what the group stands in. */
import type { Fix } from '../../model/edit.ts';
import { surelyNearest } from '../../model/nearest.ts';
import type { Span } from '../../model/span.ts';
import type { Entry } from '../tree.ts';
import type { Around } from './shape.ts';

export interface StrangeKey {
  readonly key: string;
  readonly keySpan: Span;
  readonly cure: string;
  readonly fix: Fix | undefined;
}

/** `core: level`: what stands for the value is a key that is not there, and what stands for the key is none. */
export function isTurned({ key, value }: Entry, absent: readonly string[]): boolean {
  const word = wordOf(value);
  return word !== undefined && absent.includes(word) && surelyNearest(key, absent) === undefined;
}

export function wordOf(value: Entry['value']): string | undefined {
  return value.kind === 'scalar' && value.style === 'plain' ? value.text : undefined;
}

export function turnedKey({ key, keySpan, value }: Entry): StrangeKey {
  const word = wordOf(value) ?? '';
  const does = `Write ${word}: ${key}`;
  return {
    key,
    keySpan,
    cure: `${does}, the other way round`,
    fix: {
      does,
      edits: [
        { span: keySpan, text: word },
        { span: value.span, text: key },
      ],
    },
  };
}

/** What this stands in, if the key is one of its own and no slip for one of these. */
export function homeOf(key: string, known: readonly string[], around: readonly Around[]): string | undefined {
  if (surelyNearest(key, known) !== undefined) return undefined;
  return around.findLast(({ keys }) => keys.includes(key))?.title;
}
