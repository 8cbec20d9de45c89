/** Turns a text into lines that fit a width; a word wider than the line is cut rather than left to stick out. */
import { textWidth } from './advance.ts';
import type { Weight } from './plan.ts';

/** What a text is set in: all that its width depends on. */
export interface Face {
  readonly size: number;
  readonly weight: Weight;
}

export function wrapText(text: string, width: number, size: number, weight: Weight): readonly string[] {
  return wrapAfter(text, 0, width, { size, weight });
}

/** As `wrapText`, but the first line has lost `indent` to something that stands before it; it may come back empty. */
export function wrapAfter(text: string, indent: number, width: number, face: Face): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, width, face)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (textWidth(longer, face.size, face.weight) <= room) {
      line = longer;
    } else {
      if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** No-break spaces hold; only plain white space parts words. */
function wordsOf(text: string, width: number, face: Face): readonly string[] {
  return text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) => cutWord(word, width, face));
}

function cutWord(word: string, width: number, face: Face): readonly string[] {
  if (textWidth(word, face.size, face.weight) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, face.size, face.weight) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Whether wrapping would have to cut a word. */
export function breaksWords(text: string, width: number, size: number, weight: Weight): boolean {
  return text.split(/[ \t\r\n]+/).some((word) => textWidth(word, size, weight) > width);
}

/** The width of the widest line. */
export function blockWidth(lines: readonly string[], face: Face): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face.size, face.weight)));
}
