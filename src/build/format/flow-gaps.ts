/** Lists and groups on one line → the white space in them: `[a, b]` and `{ a: b }`. */
import type { Lexeme } from '../../read/yaml.ts';
import type { Gap } from './lines.ts';

export function flowGaps(lexemes: readonly Lexeme[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let depth = 0;
  let before: Lexeme | undefined;
  let space = '';
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'space') {
      space += lexeme.source;
      continue;
    }
    // Signals of the lexer stand for nothing in the text.
    if (lexeme.source === '' || lexeme.source === '\u001f') continue;
    const wanted = depth > 0 && before !== undefined ? gapText(before.kind, lexeme.kind) : undefined;
    if (wanted !== undefined && wanted !== space)
      gaps.push({ start: lexeme.start - space.length, end: lexeme.start, text: wanted });
    if (/^flow-.*-start$/.test(lexeme.kind)) depth += 1;
    if (/^flow-.*-end$/.test(lexeme.kind)) depth -= 1;
    before = lexeme;
    space = '';
  }
  return gaps;
}

/** Undefined where it stays as it is. */
function gapText(before: string, after: string): string | undefined {
  if ([before, after].some((kind) => kind === 'newline' || kind === 'comment')) return undefined;
  if (after === 'comma') return '';
  if (before === 'flow-map-start') return after === 'flow-map-end' ? '' : ' ';
  if (before === 'flow-seq-start' || after === 'flow-seq-end') return '';
  if (after === 'flow-map-end' || before === 'comma' || before === 'map-value-ind') return ' ';
  return undefined;
}
