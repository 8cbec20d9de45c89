/** Turns text into marks and marks into the boxes they fill: the one place that knows how tall a line stands. */
import type { Role } from './palette.ts';
import type { Anchor, TextMark } from './plan.ts';
import { blockWidth, type Face } from './wrap.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Shares of the type size: capitals and ascenders above the baseline, descenders below, the step to the next line. */
const ascent = 0.76;
const descent = 0.24;
const step = 1.18;

export function leadingOf(size: number): number {
  return size * step;
}

export function blockHeight(lines: number, size: number): number {
  return lines === 0 ? 0 : (lines - 1) * leadingOf(size) + (ascent + descent) * size;
}

export interface TextStyle extends Face {
  readonly anchor: Anchor;
  readonly fill: Role;
}

/** Text whose box begins at `top`. */
export function textAt(x: number, top: number, lines: readonly string[], style: TextStyle): TextMark {
  return { kind: 'text', x, y: top + ascent * style.size, leading: leadingOf(style.size), lines, ...style };
}

/** Text whose box has its middle at `middle`; capitals look centred. */
export function textAround(x: number, middle: number, lines: readonly string[], style: TextStyle): TextMark {
  return textAt(x, middle - blockHeight(lines.length, style.size) / 2 - style.size * 0.05, lines, style);
}

const shift: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

export function textBox(mark: TextMark): Box {
  const width = blockWidth(mark.lines, mark);
  return {
    x: mark.x - width * shift[mark.anchor],
    y: mark.y - ascent * mark.size,
    width,
    height: blockHeight(mark.lines.length, mark.size),
  };
}
