/** Turns categories into rows with a column of labels at the left: what bars, stacks and dots have in common. */
import type { TextMark } from '../plan.ts';
import type { Medium } from '../sheet.ts';
import { blockHeight, textAround } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import { type ChartPaper, chartStyles } from './chart-paper.ts';

export interface Rows {
  readonly labelWidth: number;
  /** Where values begin, from the left edge of the panel. */
  readonly start: number;
  readonly labels: readonly (readonly string[])[];
}

/** Labels take what they need, up to two fifths of the panel. */
export function labelRows({ data, sizes }: ChartPaper, width: number): Rows {
  const { category } = chartStyles(sizes);
  const labels = data.categories.map((text) => wrapText(text, width * 0.4, category.size, category.weight));
  const labelWidth = Math.max(0, ...labels.map((lines) => blockWidth(lines, category)));
  return { labelWidth, start: labelWidth + sizes.unit * 1.5, labels };
}

export function rowHeight(lines: readonly string[], content: number, { sizes }: ChartPaper): number {
  return Math.max(content, blockHeight(lines.length, sizes.label));
}

export function rowLabel(rows: Rows, at: number, left: number, middle: number, paper: ChartPaper): TextMark {
  return textAround(left + rows.labelWidth, middle, rows.labels[at] ?? [], chartStyles(paper.sizes).category);
}

/** How much thicker than need be: a slide is to be filled, a page is not. */
const growth: Readonly<Record<Medium, number>> = { slide: 1.9, page: 1.15, screen: 1.25 };

/** The thickness that fills the height there is, within what looks right at this type size. */
export function comfortable(room: number, count: number, least: number, medium: Medium): number {
  return Math.min(least * growth[medium], Math.max(least, count === 0 ? least : room / count));
}

/** Splits the numbers from zero to `count` into columns of nearly equal length. */
export function columnsOf(count: number, columns: number): readonly (readonly number[])[] {
  const each = Math.ceil(count / columns);
  const all = Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: columns }, (_, column) => all.slice(column * each, (column + 1) * each));
}
