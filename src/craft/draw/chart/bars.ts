/** Turns categories and series into horizontal bars from zero, each with its value; long lists fold into two columns. */
import { textWidth } from '../advance.ts';
import { quantityLabel } from '../number-label.ts';
import { area, stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { type LengthScale, scaleFromZero } from '../scale.ts';
import { textAround } from '../text-box.ts';
import { chartHead } from './chart-head.ts';
import { type ChartPaper, chartStyles, type Sketch, topValue } from './chart-paper.ts';
import { columnsOf, comfortable, labelRows, type Rows, rowHeight, rowLabel } from './rows.ts';

export function drawBars(paper: ChartPaper): readonly Sketch[] {
  const { sheet, sizes, data } = paper;
  const folds = sheet.width >= sizes.label * 40 && data.categories.length >= 8;
  return (folds ? [1, 2] : [1]).map((columns) => sketchBars(paper, columns));
}

interface BarPanel {
  readonly paper: ChartPaper;
  readonly rows: Rows;
  readonly scale: LengthScale;
  readonly thickness: number;
  readonly gap: number;
  /** Whether series are named at the end of their first bar. */
  readonly naming: 'direct' | 'key';
}

function sketchBars(paper: ChartPaper, columns: number): Sketch {
  const { sheet, sizes, data } = paper;
  const gutter = sizes.unit * 5;
  const width = (sheet.width - gutter * (columns - 1)) / columns;
  const rows = labelRows(paper, width);
  const valueWidth = widestValue(paper) + sizes.unit;
  const scale = scaleFromZero(topValue(data), Math.max(sizes.label, width - rows.start - valueWidth), 4);
  const naming = canNameDirectly(paper, scale, width - rows.start) ? 'direct' : 'key';
  const head = chartHead(paper, naming === 'direct' ? 'none' : 'area');
  const lists = columnsOf(data.categories.length, columns);
  const groups = lists[0]?.length ?? 0;
  const room = sheet.maxHeight - head.height - sizes.small * 0.3;
  const thickness = comfortable(room, groups * (data.series.length + 0.7), sizes.small * 1.05, sheet.medium);
  const spare = room / Math.max(1, groups) - thickness * data.series.length;
  const gap = Math.max(thickness * 0.35, Math.min(thickness * 0.7, spare));
  const panel: BarPanel = { paper, rows, scale, thickness, gap, naming };
  const drawn = lists.map((list, at) => drawPanel(panel, list, at * (width + gutter), head.height));
  return {
    marks: [...head.marks, ...drawn.flatMap((part) => part.marks)],
    height: Math.max(head.height, ...drawn.map((part) => part.height)),
  };
}

function drawPanel(panel: BarPanel, list: readonly number[], left: number, top: number): Sketch {
  const { paper, rows, thickness, gap } = panel;
  const start = left + rows.start;
  let y = top;
  const marks = list.flatMap((at): readonly Mark[] => {
    const content = thickness * Math.max(1, paper.data.series.length);
    const height = rowHeight(rows.labels[at] ?? [], content, paper);
    const middle = y + height / 2;
    const bars = paper.data.series.flatMap((_, series) =>
      drawBar(panel, at, series, { x: start, y: middle - content / 2 + series * thickness }),
    );
    y += height + gap;
    return [
      {
        kind: 'group',
        name: paper.data.categories[at] ?? '',
        marks: [rowLabel(rows, at, left, middle, paper), ...bars],
      },
    ];
  });
  const bottom = y - gap;
  if (list.length === 0) return { marks: [], height: top };
  const zero: Mark = {
    kind: 'line',
    from: { x: start, y: top - gap / 3 },
    to: { x: start, y: bottom + gap / 3 },
    paint: stroke('line', 1),
  };
  return { marks: [...marks, zero], height: bottom + gap / 3 };
}

function drawBar(
  panel: BarPanel,
  at: number,
  series: number,
  corner: { x: number; y: number },
): readonly Mark[] {
  const { paper, scale, thickness } = panel;
  const { sizes, data, sheet, dresses } = paper;
  const styles = chartStyles(sizes);
  const quantity = data.series[series]?.values[at];
  const dress = dresses[series];
  const middle = corner.y + thickness / 2;
  if (dress === undefined) return [];
  if (quantity === undefined)
    return [textAround(corner.x + sizes.unit, middle, [sheet.words['not-established']], styles.small)];
  const length = scale.at(quantity.value);
  const label = quantityLabel(quantity, sheet);
  const x = corner.x + length + sizes.unit;
  const inset = thickness * 0.06;
  const bar: Mark = {
    kind: 'rect',
    x: corner.x,
    y: corner.y + inset,
    width: length,
    height: thickness - inset * 2,
    radius: 0,
    paint: area(dress.hue, dress.texture),
  };
  const named = panel.naming === 'direct' && data.series.length > 1 && at === 0;
  const nameX = x + textWidth(label, styles.value.size, styles.value.weight) + sizes.unit;
  const name = named
    ? [
        textAround(nameX, middle, [data.series[series]?.title ?? ''], {
          ...styles.value,
          fill: `${dress.hue}-text`,
        }),
      ]
    : [];
  return [bar, textAround(x, middle, [label], styles.value), ...name];
}

/** Every series has a value in the first category, and room after it for its name. */
function canNameDirectly(paper: ChartPaper, scale: LengthScale, room: number): boolean {
  const { data, sizes } = paper;
  const { value } = chartStyles(sizes);
  return (
    data.series.length === 1 ||
    data.series.every((series, _index) => {
      const quantity = series.values[0];
      if (quantity === undefined) return false;
      const text = textWidth(quantityLabel(quantity, paper.sheet) + series.title, value.size, value.weight);
      return scale.at(quantity.value) + text + sizes.unit * 2 <= room;
    })
  );
}

function widestValue({ data, sizes, sheet }: ChartPaper): number {
  const { value, small } = chartStyles(sizes);
  const widths = data.series.flatMap((series) =>
    data.categories.map((_, at) => {
      const quantity = series.values[at];
      return quantity === undefined ? 0 : textWidth(quantityLabel(quantity, sheet), value.size, value.weight);
    }),
  );
  const missing = textWidth(sheet.words['not-established'], small.size, small.weight);
  return Math.max(0, ...widths, Math.min(missing, sheet.width / 4));
}
