/** Turns an event into its label: the title in lines, its date in small type above. */
import type { Anchor, Mark } from '../plan.ts';
import type { TypeSizes } from '../sheet.ts';
import { blockHeight, leadingOf, type TextStyle, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import type { PlacedEvent } from './timeline-paper.ts';

export interface EventLabel {
  readonly dates: readonly string[];
  readonly titles: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly sizes: TypeSizes;
}

function dateStyle(sizes: TypeSizes): Omit<TextStyle, 'anchor'> {
  return { size: sizes.small, weight: 'regular', fill: 'quiet' };
}

function titleStyle(sizes: TypeSizes): Omit<TextStyle, 'anchor'> {
  return { size: sizes.label, weight: 'regular', fill: 'ink' };
}

export function labelEvent(event: PlacedEvent, width: number, sizes: TypeSizes): EventLabel {
  const [date, title] = [dateStyle(sizes), titleStyle(sizes)];
  const dates = wrapText(event.date, width, date.size, date.weight);
  const titles = wrapText(event.title, width, title.size, title.weight);
  return {
    dates,
    titles,
    sizes,
    width: Math.max(blockWidth(dates, date), blockWidth(titles, title)),
    height: datesHeight(dates, sizes) + blockHeight(titles.length, title.size),
  };
}

function datesHeight(dates: readonly string[], sizes: TypeSizes): number {
  return dates.length * leadingOf(sizes.small);
}

export function labelMarks(
  label: EventLabel,
  at: { readonly x: number; readonly top: number; readonly anchor: Anchor },
): readonly Mark[] {
  const { sizes, dates, titles } = label;
  const below = at.top + datesHeight(dates, sizes);
  return [
    textAt(at.x, at.top, dates, { ...dateStyle(sizes), anchor: at.anchor }),
    textAt(at.x, below, titles, { ...titleStyle(sizes), anchor: at.anchor }),
  ];
}
