/** What is no ledger id → the id, or the list of ids, that was probably meant by it. */
import { replacing } from '../model/edit.ts';
import type { Meant } from '../model/meant.ts';
import { nearest } from '../model/nearest.ts';
import type { ScalarNode } from './tree.ts';

/** What people write for the hyphen: others of its kind, a space, nothing. */
const hyphen = '[-‐‑‒–—−_. ]?';
const one = new RegExp(`(?<![\\p{L}\\d])([A-Za-z]{1,2})${hyphen}(\\d{1,3})(?![\\p{L}\\d])`, 'gu');
const whole = new RegExp(`^#?(?:\\[\\[)?(?:fact:)?[A-Za-z]{1,2}${hyphen}\\d{1,3}(?:\\]\\])?$`, 'u');

export function ledgerIdMeant({ text, span }: ScalarNode, file: string): Meant {
  const ids = [...text.matchAll(one)].map(
    ([, letters = '', number = '']) => `${letters.toUpperCase()}-${number}`,
  );
  const [id] = ids;
  const before = file.slice(Math.max(0, span.start - 200), span.start);
  if (ids.length > 1 && /^\s*-[ \t]+$/m.test(before.slice(before.lastIndexOf('\n') + 1)))
    return { cure: `Write each on a line of its own: - ${id}` };
  if (ids.length > 1) return severalMeant(ids, { text, span }, /[[,]\s*$/.test(before));
  if (nearest(text, ['none']) !== undefined)
    return { cure: 'Did you mean none?', fix: replacing(span, 'none') };
  return {
    cure: id === undefined ? 'Write the id of a fact of the ledger, like W-07' : `Write it like ${id}`,
    fix: id !== undefined && whole.test(text.trim()) ? replacing(span, id) : undefined,
  };
}

/** Where something else than a comma parts them; a range says nothing of what lies between, if anything does. */
function severalMeant(
  ids: readonly string[],
  { text, span }: Pick<ScalarNode, 'text' | 'span'>,
  isListed: boolean,
): Meant {
  const list = isListed ? ids.join(', ') : `[${ids.join(', ')}]`;
  const rest = text.replace(one, '').replace(/^\s*\(|\)\s*$/g, '');
  const isRange = /^\s*[-‐‑‒–—−]\s*$/.test(rest);
  const isSure =
    (/^[\s,;+&/]*$/.test(rest) && (isListed || /[,;+&/\s]/.test(rest))) || (isRange && areNeighbours(ids));
  return {
    cure: isRange
      ? `Name each of them: ${list}`
      : isListed
        ? `Part them with a comma: ${list}`
        : `Write it like ${list}`,
    fix: isSure ? { does: `Write ${list}`, edits: [{ span, text: list }] } : undefined,
  };
}

function areNeighbours([from = '', to = '', other]: readonly string[]): boolean {
  const [one = '', first] = from.split('-');
  const [two, second] = to.split('-');
  return other === undefined && one === two && Number(second) === Number(first) + 1;
}
