/** Turns categories and series into upright columns from zero; what cannot carry its labels upright is laid down as bars. */
import { textWidth } from '../advance.ts';
import { quantityLabel } from '../number-label.ts';
import { area, stroke } from '../paint.ts';
import type { Mark } from '../plan.ts';
import { type LengthScale, scaleFromZero } from '../scale.ts';
import { blockHeight, leadingOf, textAt } from '../text-box.ts';
import { breaksWords, wrapText } from '../wrap.ts';
import { drawBars } from './bars.ts';
import { chartHead, missingCross, missingNote } from './chart-head.ts';
import { type ChartPaper, chartStyles, hasMissing, type Sketch, topValue } from './chart-paper.ts';

export function drawColumns(paper: ChartPaper): readonly Sketch[] {
  return standsUpright(paper) ? [sketchColumns(paper)] : drawBars(paper);
}

const mostLabelLines = 3;
/** The share of its band that a group of columns takes. */
const share = 0.86;

function bandOf({ data, sheet }: ChartPaper): number {
  return sheet.width / Math.max(1, data.categories.length);
}

function standsUpright(paper: ChartPaper): boolean {
  const { data, sizes } = paper;
  const { value } = chartStyles(sizes);
  const band = bandOf(paper);
  const each = (band * share) / Math.max(1, data.series.length);
  const room = band - sizes.unit;
  const values = data.series.flatMap((series) =>
    series.values.flatMap((quantity) => (quantity ? [quantityLabel(quantity, paper.sheet)] : [])),
  );
  return (
    values.every((label) => textWidth(label, value.size, value.weight) <= each) &&
    data.categories.every(
      (text) =>
        !breaksWords(text, room, sizes.label, 'regular') &&
        wrapText(text, room, sizes.label, 'regular').length <= mostLabelLines,
    )
  );
}

function sketchColumns(paper: ChartPaper): Sketch {
  const { data, sheet, sizes } = paper;
  const { category } = chartStyles(sizes);
  const head = chartHead(paper, data.series.length > 1 ? 'area' : 'none');
  const band = bandOf(paper);
  const labels = data.categories.map((text) =>
    wrapText(text, band - sizes.unit, category.size, category.weight),
  );
  const foot = sizes.unit + blockHeight(Math.max(1, ...labels.map((lines) => lines.length)), category.size);
  const noteTop = sizes.unit * 1.5;
  const note = hasMissing(data) ? noteTop + sizes.small * 1.25 : 0;
  const full = Math.min(sheet.maxHeight, sheet.width * 0.56);
  const plot = Math.max(sizes.label * 5, full - head.height - foot - note - leadingOf(sizes.small));
  const base = head.height + leadingOf(sizes.small) + plot;
  const scale = scaleFromZero(topValue(data), plot, 4);
  const groups = data.categories.map((name, at): Mark => {
    const middle = band * (at + 0.5);
    const text = textAt(middle, base + sizes.unit, labels[at] ?? [], { ...category, anchor: 'middle' });
    return { kind: 'group', name, marks: [...drawGroup(paper, scale, at, { middle, base }), text] };
  });
  const zero: Mark = {
    kind: 'line',
    from: { x: 0, y: base },
    to: { x: sheet.width, y: base },
    paint: stroke('line', 1),
  };
  const explained = hasMissing(data) ? missingNote(paper, base + foot + noteTop).marks : [];
  return { marks: [...head.marks, ...groups, zero, ...explained], height: base + foot + note };
}

function drawGroup(
  paper: ChartPaper,
  scale: LengthScale,
  at: number,
  place: { middle: number; base: number },
): readonly Mark[] {
  const { data, sizes, dresses } = paper;
  const { value } = chartStyles(sizes);
  const most = sizes.label * 4.5;
  const each = Math.min(most, (bandOf(paper) * share) / Math.max(1, data.series.length));
  const start = place.middle - (each * data.series.length) / 2;
  return data.series.flatMap((series, index): readonly Mark[] => {
    const quantity = series.values[at];
    const dress = dresses[index];
    const x = start + each * index;
    if (dress === undefined) return [];
    if (quantity === undefined)
      return missingCross(x + each / 2, place.base - sizes.small * 0.5, sizes.small * 0.25);
    const height = scale.at(quantity.value);
    const column: Mark = {
      kind: 'rect',
      x: x + each * 0.04,
      y: place.base - height,
      width: each * 0.92,
      height,
      radius: 0,
      paint: area(dress.hue, dress.texture),
    };
    const top = place.base - height - leadingOf(value.size);
    return [
      column,
      textAt(x + each / 2, top, [quantityLabel(quantity, paper.sheet)], { ...value, anchor: 'middle' }),
    ];
  });
}
