/** A text → its runs of five words, without case, marks and signs. */
import { perObject } from '../model/per-object.ts';
import { readText } from '../model/reading.ts';
import type { Text } from '../model/text.ts';

export const fiveWordRuns = perObject((text: Text): ReadonlySet<string> => {
  // A mark without words of its own is a word by the name of what it names.
  const { words } = readText(text, ({ target }) => target);
  const all = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(all.slice(4).map((_word, at) => all.slice(at, at + 5).join(' ')));
});
