/** Turns series over ordered categories into lines from zero: gaps stay gaps, each line is named at its end. */
import { textWidth } from '../advance.ts';
import { numberLabel } from '../number-label.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { niceScaleFromZero } from '../scale.ts';
import { spread } from '../spread.ts';
import { blockHeight, textAround, textAt } from '../text-box.ts';
import { blockWidth, wrapText } from '../wrap.ts';
import { chartHead, missingNote } from './chart-head.ts';
import { type ChartPaper, chartStyles, hasMissing, type Sketch, topValue } from './chart-paper.ts';
import { lineMarks } from './line-marks.ts';
import type { LinePlot } from './line-plot.ts';
import { thinLabels } from './thin-labels.ts';

export function drawLine(paper: ChartPaper): readonly Sketch[] {
  const { data, sheet, sizes } = paper;
  const { category } = chartStyles(sizes);
  const head = chartHead(paper, 'none');
  const names = endNames(paper);
  const left = tickWidth(paper) + sizes.unit;
  const right = sheet.width - names.width - sizes.unit * 2.5;
  const band = (right - left) / Math.max(1, data.categories.length);
  const labels = thinLabels(data.categories, { left, band, width: sheet.width }, category);
  // Clear of the zero at the axis, which reaches below the line.
  const below = sizes.small * 0.65;
  const foot = below + blockHeight(labels.lines, category.size);
  const note = hasMissing(data) ? sizes.unit * 1.5 + sizes.small * 1.25 : 0;
  const full = Math.min(sheet.maxHeight, sheet.width * 0.56);
  const top = head.height + sizes.small * 1.6;
  const least = Math.max(sizes.label * 6, names.height);
  const base = Math.max(top + least, full - foot - note);
  const plot: LinePlot = {
    ceiling: head.height,
    left,
    top,
    right,
    base,
    band,
    scale: niceScaleFromZero(topValue(data), base - top, 4),
  };
  const foots = labels.shown.map(({ x, lines }) =>
    textAt(x, base + below, lines, { ...category, anchor: 'middle' }),
  );
  const explained = hasMissing(data) ? missingNote(paper, base + foot + sizes.unit * 1.5).marks : [];
  const marks = [
    ...head.marks,
    ...grid(paper, plot),
    ...lineMarks(paper, plot),
    ...nameLines(paper, plot, names),
    ...foots,
    ...explained,
  ];
  return [{ marks, height: base + foot + note }];
}

/** The width of the widest number at the axis. */
function tickWidth({ data, sizes, sheet }: ChartPaper): number {
  const { small } = chartStyles(sizes);
  const { ticks } = niceScaleFromZero(topValue(data), 1, 4);
  return Math.max(...ticks.map((tick) => textWidth(numberLabel(tick, sheet), small.size, small.weight)));
}

function grid({ sizes, sheet }: ChartPaper, plot: LinePlot): readonly Mark[] {
  const { small } = chartStyles(sizes);
  return plot.scale.ticks.flatMap((tick): readonly Mark[] => {
    const y = plot.base - plot.scale.at(tick);
    const rule: Mark = {
      kind: 'line',
      from: { x: plot.left, y },
      to: { x: plot.right, y },
      paint: stroke(tick === 0 ? 'line' : 'grid', 1),
    };
    return [
      rule,
      textAround(plot.left - sizes.unit, y, [numberLabel(tick, sheet)], { ...small, anchor: 'end' }),
    ];
  });
}

interface EndNames {
  readonly blocks: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
}

function endNames({ data, sheet, sizes }: ChartPaper): EndNames {
  const { series } = chartStyles(sizes);
  const blocks = data.series.map((one) =>
    wrapText(one.title, sheet.width * 0.24, series.size, series.weight),
  );
  const height = blocks.reduce(
    (sum, lines) => sum + blockHeight(lines.length, series.size) + sizes.unit / 2,
    0,
  );
  return { blocks, width: Math.max(0, ...blocks.map((lines) => blockWidth(lines, series))), height };
}

/** Names stand level with the last value of their line, moved apart where lines end together. */
function nameLines(paper: ChartPaper, plot: LinePlot, names: EndNames): readonly Mark[] {
  const { sizes } = paper;
  const { series } = chartStyles(sizes);
  const order = names.blocks
    .map((lines, index) => ({ lines, index, middle: lastHeight(paper, plot, index) }))
    .sort((one, other) => one.middle - other.middle || one.index - other.index);
  const wishes = order.map(({ lines, middle }) => ({ middle, size: blockHeight(lines.length, series.size) }));
  const middles = spread(wishes, sizes.unit / 2, plot.ceiling, plot.base);
  return order.flatMap(({ lines, index }, at) => {
    const dress = paper.dresses[index];
    if (dress === undefined) return [];
    const fill = `${dress.hue}-text` as const;
    return [textAround(plot.right + sizes.unit * 2.5, middles[at] ?? plot.top, lines, { ...series, fill })];
  });
}

function lastHeight({ data }: ChartPaper, plot: LinePlot, index: number): number {
  const last = data.series[index]?.values.findLast((quantity) => quantity !== undefined);
  return plot.base - plot.scale.at(last?.value ?? 0);
}
