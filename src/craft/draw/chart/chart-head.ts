/** Turns unit, date and series names into the lines above a chart. */
import { textWidth } from '../advance.ts';
import { marker } from '../marker.ts';
import { area } from '../paint.ts';
import type { Role } from '../palette.ts';
import type { Mark } from '../plan.ts';
import { blockHeight, textAround, textAt } from '../text-box.ts';
import { wrapText } from '../wrap.ts';
import { type ChartPaper, chartStyles, type Sketch } from './chart-paper.ts';

/** How a key shows its series: as the area or as the point it is drawn with. */
export type KeyForm = 'area' | 'point' | 'none';

export function chartHead(paper: ChartPaper, keyForm: KeyForm): Sketch {
  const caption = captionLines(paper);
  const key = keyForm === 'none' ? { marks: [], height: 0 } : seriesKey(paper, keyForm, caption.height);
  return { marks: [...caption.marks, ...key.marks], height: caption.height + key.height };
}

function captionLines({ data, sheet, sizes }: ChartPaper): Sketch {
  const style = chartStyles(sizes).small;
  const asOf = data.asOf === '' ? '' : `${sheet.words['as-of']} ${data.asOf}`;
  const text = [capitalised(data.unit), asOf].filter((part) => part !== '').join(' · ');
  if (text === '') return { marks: [], height: 0 };
  const lines = wrapText(text, sheet.width, style.size, style.weight);
  return {
    marks: [textAt(0, 0, lines, style)],
    height: blockHeight(lines.length, style.size) + sizes.unit * 2,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One swatch and name after another, in as many rows as it takes. */
function seriesKey(paper: ChartPaper, form: 'area' | 'point', top: number): Sketch {
  const { data, sheet, sizes, dresses } = paper;
  const style = chartStyles(sizes).small;
  const swatch = sizes.small * 0.9;
  const row = sizes.small * 1.5;
  let [x, y] = [0, top];
  const marks = data.series.flatMap((series, at): readonly Mark[] => {
    const dress = dresses[at];
    if (dress === undefined) return [];
    const lines = wrapText(series.title, sheet.width - swatch - sizes.unit, style.size, 'regular');
    const width =
      swatch + sizes.unit + Math.max(...lines.map((line) => textWidth(line, style.size, 'regular')));
    if (x > 0 && x + width > sheet.width) [x, y] = [0, y + row];
    const left = x;
    const middle = y + row / 2;
    const sign: Mark =
      form === 'area'
        ? {
            kind: 'rect',
            x: left,
            y: middle - swatch / 2,
            width: swatch,
            height: swatch,
            radius: 0,
            paint: area(dress.hue, dress.texture),
          }
        : marker({ x: left + swatch / 2, y: middle }, swatch * 0.42, dress, 'full');
    const text = textAt(left + swatch + sizes.unit, middle - style.size * 0.55, lines, {
      ...style,
      fill: 'ink',
    });
    x += width + sizes.unit * 3;
    if (lines.length > 1) [x, y] = [0, y + blockHeight(lines.length, style.size) + sizes.unit];
    return [sign, text];
  });
  return { marks, height: y - top + (x > 0 ? row : 0) + sizes.unit };
}

/** The note that explains the small cross of a missing value, under forms that have no room to say it in place. */
export function missingNote({ sheet, sizes }: ChartPaper, top: number): Sketch {
  const style = chartStyles(sizes).small;
  const cross = missingCross(style.size * 0.35, top + style.size * 0.55, style.size * 0.28);
  const text = textAround(style.size, top + style.size * 0.55, [sheet.words['not-established']], style);
  return { marks: [...cross, text], height: style.size * 1.25 };
}

export function missingCross(x: number, y: number, reach: number, role: Role = 'quiet'): readonly Mark[] {
  const paint = {
    fill: undefined,
    texture: 'solid',
    stroke: role,
    strokeWidth: Math.max(1, reach / 3),
    dash: [],
  } as const;
  return [
    { kind: 'line', from: { x: x - reach, y: y - reach }, to: { x: x + reach, y: y + reach }, paint },
    { kind: 'line', from: { x: x - reach, y: y + reach }, to: { x: x + reach, y: y - reach }, paint },
  ];
}
