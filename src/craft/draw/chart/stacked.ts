/** Turns shares of a whole into one bar per category, its parts side by side and valued inside where they have room. */
import { textWidth } from '../advance.ts';
import { quantityLabel } from '../number-label.ts';
import { area, outlined, stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { type LengthScale, scaleFromZero } from '../scale.ts';
import { blockHeight, textAround, textAt } from '../text-box.ts';
import { wrapText } from '../wrap.ts';
import { chartHead } from './chart-head.ts';
import { type ChartPaper, chartStyles, type Sketch } from './chart-paper.ts';
import { comfortable, labelRows, type Rows, rowHeight, rowLabel } from './rows.ts';

export function drawStacked(paper: ChartPaper): readonly Sketch[] {
  const { sheet, sizes, data } = paper;
  const rows = labelRows(paper, sheet.width);
  const scale = scaleFromZero(topTotal(paper), Math.max(sizes.label, sheet.width - rows.start - 1), 4);
  const head = chartHead(paper, data.series.length > 1 ? 'area' : 'none');
  const notes = data.categories.map((_, at) =>
    missingLines(paper, at, sheet.width - rows.start - sizes.unit),
  );
  const noted = notes.reduce((total, lines) => total + noteHeight(lines, paper), 0);
  const thickness = comfortable(
    sheet.maxHeight - head.height - noted,
    data.categories.length * 1.5,
    sizes.label * 1.45,
    sheet.medium,
  );
  let y = head.height + sizes.unit;
  const marks = data.categories.flatMap((name, at): readonly Mark[] => {
    const height = rowHeight(rows.labels[at] ?? [], thickness, paper);
    const middle = y + height / 2;
    const bar = stackBar(paper, scale, at, { x: rows.start, y: middle - thickness / 2, thickness });
    const note = textAt(
      rows.start + sizes.unit / 2,
      y + height + sizes.unit / 2,
      notes[at] ?? [],
      chartStyles(sizes).small,
    );
    y += height + noteHeight(notes[at] ?? [], paper) + thickness * 0.5;
    return [
      {
        kind: 'group',
        name,
        marks: [rowLabel(rows, at, 0, middle, paper), ...bar, ...(note.lines.length > 0 ? [note] : [])],
      },
    ];
  });
  const bottom = data.categories.length === 0 ? y : y - thickness * 0.5;
  return [
    { marks: [...head.marks, ...marks, zeroLine(rows, head.height, bottom)], height: bottom + sizes.unit },
  ];
}

function zeroLine(rows: Rows, top: number, bottom: number): Mark {
  return {
    kind: 'line',
    from: { x: rows.start, y: top },
    to: { x: rows.start, y: bottom },
    paint: stroke('line', 1),
  };
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly thickness: number;
}

function stackBar(paper: ChartPaper, scale: LengthScale, at: number, place: BarPlace): readonly Mark[] {
  let sum = 0;
  return paper.data.series.flatMap((series, index): readonly Mark[] => {
    const quantity = series.values[at];
    const dress = paper.dresses[index];
    if (quantity === undefined || dress === undefined || quantity.value <= 0) return [];
    const x = place.x + scale.at(sum);
    sum += quantity.value;
    const width = place.x + scale.at(sum) - x;
    const part: Mark = {
      kind: 'rect',
      x,
      y: place.y,
      width,
      height: place.thickness,
      radius: 0,
      paint: { ...outlined(dress.hue, 'paper', Math.min(1.5, width / 4)), texture: dress.texture },
    };
    return [part, ...partLabel(paper, index, quantityLabel(quantity, paper.sheet), { ...place, x, width })];
  });
}

/** A value inside its part, on a ground that keeps it readable over a texture; none where it would not fit. */
function partLabel(
  paper: ChartPaper,
  index: number,
  label: string,
  place: BarPlace & { readonly width: number },
): readonly Mark[] {
  const { value } = chartStyles(paper.sizes);
  const dress = paper.dresses[index];
  const width = textWidth(label, value.size, value.weight);
  if (dress === undefined || width + paper.sizes.unit > place.width) return [];
  const textured = paper.sheet.scheme === 'print' && dress.texture !== 'solid';
  const middle = place.y + place.thickness / 2;
  const x = place.x + place.width / 2;
  const ground: Mark = {
    kind: 'rect',
    x: x - width / 2 - 2,
    y: middle - value.size * 0.55,
    width: width + 4,
    height: value.size * 1.1,
    radius: 2,
    paint: area('paper'),
  };
  const text = textAround(x, middle, [label], {
    ...value,
    anchor: 'middle',
    fill: textured ? 'ink' : `${dress.hue}-on`,
  });
  return textured ? [ground, text] : [text];
}

function missingLines({ data, sheet, sizes }: ChartPaper, at: number, width: number): readonly string[] {
  const missing = data.series
    .filter((series) => series.values[at] === undefined)
    .map((series) => series.title);
  if (missing.length === 0) return [];
  return wrapText(`${missing.join(', ')}: ${sheet.words['not-established']}`, width, sizes.small, 'regular');
}

function noteHeight(lines: readonly string[], { sizes }: ChartPaper): number {
  return lines.length === 0 ? 0 : blockHeight(lines.length, sizes.small) + sizes.unit / 2;
}

function topTotal({ data }: ChartPaper): number {
  const totals = data.categories.map((_, at) =>
    data.series.reduce((sum, series) => sum + Math.max(0, series.values[at]?.value ?? 0), 0),
  );
  return Math.max(0, ...totals);
}
