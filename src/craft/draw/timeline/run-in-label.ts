/** Turns an event into a label that saves lines: its title runs on behind its date. */
import { textWidth } from '../advance.ts';
import type { Mark } from '../plan.ts';
import type { TypeSizes } from '../sheet.ts';
import { blockHeight, leadingOf, textAt } from '../text-box.ts';
import { wrapAfter, wrapText } from '../wrap.ts';
import type { PlacedEvent } from './timeline-paper.ts';

export interface RunInLabel {
  readonly dates: readonly string[];
  /** What follows the last line of the date, on the same line; may be empty. */
  readonly first: string;
  readonly rest: readonly string[];
  readonly sizes: TypeSizes;
}

const date = { weight: 'regular', fill: 'quiet' } as const;
const title = { weight: 'regular', fill: 'ink' } as const;

export function runInLabel(event: PlacedEvent, width: number, sizes: TypeSizes): RunInLabel {
  const dates = wrapText(event.date, width, sizes.small, date.weight);
  const indent = textWidth(dates.at(-1) ?? '', sizes.small, date.weight) + sizes.unit * 1.4;
  const [first = '', ...rest] = wrapAfter(event.title, indent, width, {
    size: sizes.label,
    weight: title.weight,
  });
  return { dates, first, rest, sizes };
}

export function runInHeight({ dates, rest, sizes }: RunInLabel): number {
  return blockHeight(dates.length + rest.length, sizes.label);
}

/** At the right the text begins at `x`; at the left it ends there, and so the date stands before the first words. */
export function runInMarks(
  label: RunInLabel,
  at: { readonly x: number; readonly top: number; readonly direction: 1 | -1 },
): readonly Mark[] {
  const { dates, first, rest, sizes } = label;
  const step = leadingOf(sizes.label);
  const anchor = at.direction === 1 ? 'start' : 'end';
  const lastDate = dates.at(-1) ?? '';
  const gap = sizes.unit * 1.4;
  const before = textWidth(first, sizes.label, title.weight) + (first === '' ? 0 : gap);
  const after = textWidth(lastDate, sizes.small, date.weight) + gap;
  const meet = at.top + step * (dates.length - 1);
  // Both sizes stand on one baseline.
  const lower = (sizes.label - sizes.small) * 0.76;
  const dateMarks = dates.map((line, index): Mark => {
    const x = index === dates.length - 1 && at.direction === -1 ? at.x - before : at.x;
    return textAt(x, at.top + step * index + lower, [line], { ...date, size: sizes.small, anchor });
  });
  const firstMark = textAt(at.direction === 1 ? at.x + after : at.x, meet, [first], {
    ...title,
    size: sizes.label,
    anchor,
  });
  const restMark = textAt(at.x, meet + step, rest, { ...title, size: sizes.label, anchor });
  return [...dateMarks, ...(first === '' ? [] : [firstMark]), ...(rest.length === 0 ? [] : [restMark])];
}
