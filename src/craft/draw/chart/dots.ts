/** Turns categories and series into dots on a common scale, one row a category, joined so that the gap can be seen. */
import { textWidth } from '../advance.ts';
import { marker } from '../marker.ts';
import { quantityLabel } from '../number-label.ts';
import { stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { type LengthScale, scaleFromZero } from '../scale.ts';
import { textAround } from '../text-box.ts';
import { chartHead } from './chart-head.ts';
import { type ChartPaper, chartStyles, type Sketch, topValue } from './chart-paper.ts';
import { comfortable, labelRows, rowHeight, rowLabel } from './rows.ts';

export function drawDots(paper: ChartPaper): readonly Sketch[] {
  const { sheet, sizes, data } = paper;
  const rows = labelRows(paper, sheet.width);
  const side = widestLabel(paper) + sizes.label;
  const start = rows.start + (data.series.length > 1 ? side : sizes.label);
  const scale = scaleFromZero(topValue(data), Math.max(sizes.label, sheet.width - start - side), 4);
  const head = chartHead(paper, data.series.length > 1 ? 'point' : 'none');
  const pitch = comfortable(sheet.maxHeight - head.height, data.categories.length, sizes.label * 1.35);
  let y = head.height;
  const marks = data.categories.flatMap((name, at): readonly Mark[] => {
    const height = rowHeight(rows.labels[at] ?? [], pitch, paper);
    const middle = y + height / 2;
    const rule: Mark = {
      kind: 'line',
      from: { x: rows.start, y: middle },
      to: { x: sheet.width, y: middle },
      paint: stroke('grid', 1),
    };
    y += height;
    return [
      {
        kind: 'group',
        name,
        marks: [
          rowLabel(rows, at, 0, middle, paper),
          rule,
          ...drawRow(paper, scale, at, { x: start, y: middle }),
        ],
      },
    ];
  });
  const zero: Mark = {
    kind: 'line',
    from: { x: start, y: head.height },
    to: { x: start, y },
    paint: stroke('line', 1),
  };
  return [{ marks: [...head.marks, zero, ...marks], height: y }];
}

interface Dot {
  readonly x: number;
  readonly index: number;
  readonly label: string;
  readonly certain: boolean;
}

function drawRow(
  paper: ChartPaper,
  scale: LengthScale,
  at: number,
  origin: { x: number; y: number },
): readonly Mark[] {
  const { sizes, sheet, dresses } = paper;
  const { value, small } = chartStyles(sizes);
  const dots = dotsOf(paper, scale, at, origin.x);
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined) {
    return [
      textAround(
        origin.x + sizes.unit,
        origin.y - sizes.small * 0.02,
        [sheet.words['not-established']],
        small,
      ),
    ];
  }
  const radius = sizes.label * 0.3;
  const link: Mark = {
    kind: 'line',
    from: { x: first.x, y: origin.y },
    to: { x: last.x, y: origin.y },
    paint: stroke('line', sizes.line * 1.5),
  };
  const signs = dots.flatMap(({ x, index, certain }) => {
    const dress = dresses[index];
    return dress === undefined
      ? []
      : [marker({ x, y: origin.y }, radius, dress, certain ? 'full' : 'hollow')];
  });
  const pad = radius + sizes.unit * 0.8;
  const right = textAround(last.x + pad, origin.y, [last.label], value);
  const left =
    dots.length > 1 ? [textAround(first.x - pad, origin.y, [first.label], { ...value, anchor: 'end' })] : [];
  return [link, ...signs, right, ...left];
}

/** From the least value to the greatest. */
function dotsOf({ data }: ChartPaper, scale: LengthScale, at: number, left: number): readonly Dot[] {
  return data.series
    .flatMap((series, index): readonly Dot[] => {
      const quantity = series.values[at];
      if (quantity === undefined) return [];
      return [
        {
          x: left + scale.at(quantity.value),
          index,
          label: quantityLabel(quantity),
          certain: quantity.bound === 'exact',
        },
      ];
    })
    .sort((one, other) => one.x - other.x || one.index - other.index);
}

function widestLabel({ data, sizes }: ChartPaper): number {
  const { value } = chartStyles(sizes);
  const labels = data.series.flatMap((series) =>
    series.values.flatMap((quantity) => (quantity ? [quantityLabel(quantity)] : [])),
  );
  return Math.max(0, ...labels.map((label) => textWidth(label, value.size, value.weight)));
}
