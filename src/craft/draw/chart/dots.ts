/** Turns categories and series into dots on a common scale, one row a category, joined so that the gap can be seen. */
import { textWidth } from '../advance.ts';
import { marker } from '../marker.ts';
import { quantityLabel } from '../number-label.ts';
import { stroke } from '../paint.ts';
import { flatMarks, type Mark, type Point } from '../plan.ts';
import { type LengthScale, scaleFromZero } from '../scale.ts';
import { textAround, textBox } from '../text-box.ts';
import { chartHead, missingCross, missingNote } from './chart-head.ts';
import { type ChartPaper, chartStyles, type Sketch, topValue } from './chart-paper.ts';
import { comfortable, labelRows, rowHeight, rowLabel } from './rows.ts';

export function drawDots(paper: ChartPaper): readonly Sketch[] {
  const { sheet, sizes, data } = paper;
  const rows = labelRows(paper, sheet.width);
  const side = widestLabel(paper) + sizes.label;
  const start = rows.start + (data.series.length > 1 ? side : sizes.label);
  const scale = scaleFromZero(topValue(data), Math.max(sizes.label, sheet.width - start - side), 4);
  const head = chartHead(paper, data.series.length > 1 ? 'point' : 'none');
  const pitch = comfortable(
    sheet.maxHeight - head.height - sizes.small * 2,
    data.categories.length,
    sizes.label * 1.2,
    sheet.medium,
  );
  let y = head.height;
  const marks = data.categories.flatMap((name, at): readonly Mark[] => {
    const height = rowHeight(rows.labels[at] ?? [], pitch, paper);
    const origin = { x: start, y: y + height / 2 };
    const zero: Mark = {
      kind: 'line',
      from: { x: start, y },
      to: { x: start, y: y + height },
      paint: stroke('line', 1),
    };
    y += height;
    const row = drawRow(paper, scale, at, origin);
    // A label that reaches over zero has the line make way.
    const crossed = flatMarks(row).some(
      (mark) => mark.kind === 'text' && textBox(mark).x < start && mark.anchor === 'end',
    );
    const label = rowLabel(rows, at, 0, origin.y, paper);
    return [
      {
        kind: 'group',
        name,
        marks: [label, ...(crossed ? [] : [zero]), ...row, ...missingDots(paper, at, origin)],
      },
    ];
  });
  const note = notesMissing(paper) ? missingNote(paper, y + sizes.unit) : { marks: [], height: -sizes.unit };
  return [{ marks: [...head.marks, ...marks, ...note.marks], height: y + sizes.unit + note.height }];
}

/** A row without any dot says so itself. */
function notesMissing({ data }: ChartPaper): boolean {
  return data.categories.some((_, at) => {
    const missing = data.series.filter((series) => series.values[at] === undefined);
    return missing.length > 0 && missing.length < data.series.length;
  });
}

/** Left of zero, where no value can be, a cross for each series that has none in this row. */
function missingDots({ data, dresses, sizes }: ChartPaper, at: number, origin: Point): readonly Mark[] {
  const missing = dresses.filter((_, index) => data.series[index]?.values[at] === undefined);
  if (missing.length === data.series.length) return [];
  const reach = sizes.small * 0.22;
  return missing.flatMap((dress, index) =>
    missingCross(origin.x - sizes.unit - reach * (1 + 3 * index), origin.y, reach, dress.hue),
  );
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
  const pad = radius + sizes.unit * 0.8;
  const label = dots.length > 1 ? textWidth(first.label, value.size, value.weight) : 0;
  const until = first.x - pad - label - sizes.unit;
  const rule: readonly Mark[] =
    until <= origin.x
      ? []
      : [{ kind: 'line', from: origin, to: { x: until, y: origin.y }, paint: stroke('grid', 1) }];
  const signs = dots.flatMap(({ x, index, certain }) => {
    const dress = dresses[index];
    return dress === undefined
      ? []
      : [marker({ x, y: origin.y }, radius, dress, certain ? 'full' : 'hollow')];
  });
  const right = textAround(last.x + pad, origin.y, [last.label], value);
  const left =
    dots.length > 1 ? [textAround(first.x - pad, origin.y, [first.label], { ...value, anchor: 'end' })] : [];
  return [...rule, link, ...signs, right, ...left];
}

/** From the least value to the greatest. */
function dotsOf({ data, sheet }: ChartPaper, scale: LengthScale, at: number, left: number): readonly Dot[] {
  return data.series
    .flatMap((series, index): readonly Dot[] => {
      const quantity = series.values[at];
      if (quantity === undefined) return [];
      return [
        {
          x: left + scale.at(quantity.value),
          index,
          label: quantityLabel(quantity, sheet),
          certain: quantity.bound === 'exact',
        },
      ];
    })
    .sort((one, other) => one.x - other.x || one.index - other.index);
}

function widestLabel({ data, sizes, sheet }: ChartPaper): number {
  const { value } = chartStyles(sizes);
  const labels = data.series.flatMap((series) =>
    series.values.flatMap((quantity) => (quantity ? [quantityLabel(quantity, sheet)] : [])),
  );
  return Math.max(0, ...labels.map((label) => textWidth(label, value.size, value.weight)));
}
