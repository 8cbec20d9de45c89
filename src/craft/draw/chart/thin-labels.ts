/** Turns too many labels under an axis into every second, third … of them, so that none touches its neighbour. */
import { blockWidth, breaksWords, type Face, wrapText } from '../wrap.ts';

export interface ShownLabel {
  /** The middle, drawn in from the edge of the sheet where it must be. */
  readonly x: number;
  readonly lines: readonly string[];
}

export interface ShownLabels {
  readonly shown: readonly ShownLabel[];
  /** Of the tallest label. */
  readonly lines: number;
}

const mostLines = 2;

export interface LabelRoom {
  /** Where the axis begins, and the width of one category. */
  readonly left: number;
  readonly band: number;
  /** Of the sheet. */
  readonly width: number;
}

export function thinLabels(texts: readonly string[], room: LabelRoom, face: Face): ShownLabels {
  for (let each = 1; each < texts.length; each += 1) {
    const shown = everyOf(texts, each, room, face);
    if (shown !== undefined) return shown;
  }
  return summed(place(texts.slice(-1), texts.length - 1, 1, { ...room, widest: room.width }, face));
}

/** Every so many labels, counted from the last; undefined when they do not fit. */
function everyOf(
  texts: readonly string[],
  each: number,
  room: LabelRoom,
  face: Face,
): ShownLabels | undefined {
  const first = (texts.length - 1) % each;
  const kept = texts.filter((_, at) => at % each === first);
  const gap = face.size * 0.6;
  const widest = room.band * each - gap;
  const shown = place(kept, first, each, { ...room, widest }, face);
  const whole = kept.every((text) => !breaksWords(text, widest, face.size, face.weight));
  const low = shown.every(({ lines }) => lines.length <= mostLines);
  const apart = shown.every((label, at) => {
    const before = shown[at - 1];
    return (
      before === undefined ||
      rightOf(before, face) + gap <= label.x - blockWidth(label.lines, face) / 2 + 0.01
    );
  });
  return whole && low && apart ? summed(shown) : undefined;
}

function rightOf(label: ShownLabel, face: Face): number {
  return label.x + blockWidth(label.lines, face) / 2;
}

function place(
  texts: readonly string[],
  first: number,
  each: number,
  room: LabelRoom & { readonly widest: number },
  face: Face,
): readonly ShownLabel[] {
  return texts.map((text, at) => {
    const lines = wrapText(text, room.widest, face.size, face.weight);
    const half = blockWidth(lines, face) / 2;
    const middle = room.left + room.band * (first + at * each + 0.5);
    return { lines, x: Math.max(half, Math.min(middle, room.width - half)) };
  });
}

function summed(shown: readonly ShownLabel[]): ShownLabels {
  return { shown, lines: Math.max(1, ...shown.map(({ lines }) => lines.length)) };
}
