/** Turns too many labels under an axis into every second, third … of them, so that none touches its neighbour. */
import { blockWidth, breaksWords, type Face, wrapText } from '../wrap.ts';

export interface ShownLabels {
  readonly shown: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** Of the tallest label. */
  readonly lines: number;
}

const mostLines = 2;

export function thinLabels(texts: readonly string[], band: number, face: Face): ShownLabels {
  for (let each = 1; each <= texts.length; each += 1) {
    const room = band * each - face.size * 0.6;
    const kept = texts
      .map((text, at) => ({ text, at }))
      .filter(({ at }) => (texts.length - 1 - at) % each === 0);
    const shown = kept.map(({ text, at }) => ({ at, lines: wrapText(text, room, face.size, face.weight) }));
    const fits = kept.every(
      ({ text }, at) =>
        !breaksWords(text, room, face.size, face.weight) && (shown[at]?.lines.length ?? 0) <= mostLines,
    );
    const edge = shown.every(({ at, lines }) => blockWidth(lines, face) / 2 <= band * (at + 0.5));
    if ((fits && edge) || each === texts.length)
      return { shown, lines: Math.max(1, ...shown.map(({ lines }) => lines.length)) };
  }
  return { shown: [], lines: 1 };
}
