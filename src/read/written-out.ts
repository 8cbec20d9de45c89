/** Anchors and aliases of short texts → the texts themselves, wherever they were to stand. */
import type { Mend } from './patch.ts';
import { restOfLine } from './written-value.ts';
import type { Lexeme } from './yaml.ts';

/** None where an anchor marks more than one line, or an alias names none. */
export function writtenOut(text: string, lexemes: readonly Lexeme[]): readonly Mend[] {
  const anchors = lexemes.filter(({ kind }) => kind === 'anchor');
  const aliases = lexemes.filter(({ kind }) => kind === 'alias');
  const values = new Map(anchors.map((anchor) => [anchor.source.slice(1), valueBehind(text, anchor)]));
  const isShort = anchors.length === values.size && [...values.values()].every((value) => value !== '');
  if (!isShort || !aliases.every(({ source }) => values.has(source.slice(1)))) return [];
  const edits = [
    ...anchors.map((anchor) => ({ ...anchorAndBlank(text, anchor), text: '' })),
    ...aliases.map(({ start, source }) => ({
      start,
      end: start + source.length,
      text: values.get(source.slice(1)) ?? '',
    })),
  ];
  return [{ does: 'Write the text out in each place', edits }];
}

function anchorAndBlank(text: string, { start, source }: Lexeme): { start: number; end: number } {
  const end = start + source.length;
  return { start, end: end + (/^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0) };
}

/** Empty where it is no text or list of one line. */
function valueBehind(text: string, anchor: Lexeme): string {
  const rest = restOfLine(text, anchorAndBlank(text, anchor).end);
  const value = text.slice(rest.start, rest.end);
  const isOne = /^[\w.-][\w. -]*$|^"[^"\\]*"$|^'[^']*'$|^\[[^[\]{}]*\]$/.test(value);
  return isOne ? value : '';
}
