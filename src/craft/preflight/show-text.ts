/** Text as a page shows it, turned into which of its glyphs stand for nothing, and into words where somebody asks. */
import type { Font } from '../pdf/fonts.ts';
import type { Operands } from '../pdf/operators.ts';
import { innermost } from './marks.ts';
import type { Scan } from './page-content.ts';
import { eachCode } from './string-codes.ts';

export interface Shown {
  font: Font | undefined;
}

/** Strings among the operands are what is shown; numbers between them only move. */
export function showText(operands: Operands, { font }: Shown, scan: Scan): void {
  if (font === undefined) return;
  const mcid = scan.wanted.size === 0 ? undefined : innermost(scan);
  const listens = mcid !== undefined && scan.wanted.has(mcid) && scan.inside.spoken === 0;
  let heard = '';
  const visit = (code: number): void => {
    const text = judge(code, font, scan);
    if (listens) heard += text;
  };
  for (let at = 0; at < operands.count; at += 1) {
    const sign = operands.bytes[operands.start(at)];
    if (sign === 0x28 || sign === 0x3c)
      eachCode(operands.bytes, operands.start(at), operands.end(at), font.width, visit);
  }
  if (listens && heard !== '') scan.texts.set(mcid, (scan.texts.get(mcid) ?? '') + heard);
}

/** The first glyph of a font of two bytes is the sign for what it lacks. */
function judge(code: number, font: Font, { inside, missing, meaningless }: Scan): string {
  if (code === 0 && font.width === 2) missing.add(font);
  const { unicode } = font;
  if (unicode === undefined) return String.fromCharCode(code);
  const text = unicode.get(code);
  const means = text !== undefined && text !== '' && text !== '\0' && text !== '\ufeff' && text !== '\ufffe';
  if (!means && inside.spoken === 0) {
    const codes = meaningless.get(font) ?? new Set<number>();
    meaningless.set(font, codes.add(code));
  }
  return text ?? '';
}
