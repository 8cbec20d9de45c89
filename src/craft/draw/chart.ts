/** Turns numbers into a chart: the form's drawing in the largest type that fits the sheet. */
import type { ChartForm } from '../../model/block.ts';
import type { ChartData } from '../../model/body.ts';
import { drawBars } from './chart/bars.ts';
import type { ChartPaper, Sketch } from './chart/chart-paper.ts';
import { drawColumns } from './chart/columns.ts';
import { drawDots } from './chart/dots.ts';
import { drawLine } from './chart/line.ts';
import { drawStacked } from './chart/stacked.ts';
import { describeChart } from './describe-chart.ts';
import { finishDrawing } from './finish-drawing.ts';
import { dressAll } from './hue.ts';
import { type Drawing, type Sheet, typeSizes } from './sheet.ts';

/** A form may answer with several sketches at one type size, the best first. */
const forms: Readonly<Record<ChartForm, (paper: ChartPaper) => readonly Sketch[]>> = {
  bars: drawBars,
  columns: drawColumns,
  stacked: drawStacked,
  line: drawLine,
  dots: drawDots,
};

export function drawChart(data: ChartData, sheet: Sheet): Drawing {
  const dresses = dressAll(data.series.map((series) => series.title));
  const sketches = typeSizes(sheet.medium).flatMap((sizes) =>
    forms[data.form]({ data, sheet, sizes, dresses }),
  );
  return finishDrawing(data.title, describeChart(data, sheet), sketches, sheet);
}
