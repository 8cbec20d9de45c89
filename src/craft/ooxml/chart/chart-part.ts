/** Turns numbers into a chart PowerPoint owns: the chart and the workbook behind it, saying what the drawing of the same data says. */
import type { ChartForm } from '../../../model/block.ts';
import type { ChartData } from '../../../model/body.ts';
import { tag, type Xml } from '../xml.ts';
import { axes } from './axes.ts';
import { barPlot } from './bar-plot.ts';
import { caption } from './caption.ts';
import type { ChartOptions, ChartSetting } from './chart-setting.ts';
import { labelType } from './chart-text.ts';
import { chooseSetting } from './choose-setting.ts';
import { linePlot } from './line-plot.ts';
import { chartWorkbook } from './workbook.ts';

export interface ChartPart {
  /** The root of the chart's part, `ppt/charts/chart1.xml`. */
  readonly chart: Xml;
  /** An `.xlsx`, to be embedded. */
  readonly workbook: Uint8Array;
}

export const chartContentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const workbookContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The relationship by which the chart part names its workbook, of type `…/relationships/package`. */
export const workbookRelationship = 'rId1';

export function chartPart(data: ChartData, options: ChartOptions): ChartPart {
  return {
    chart: chartSpace(chooseSetting(data, options)),
    workbook: chartWorkbook(data),
  };
}

function chartSpace(setting: ChartSetting): Xml {
  const { options, sizes } = setting;
  return tag(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    tag('c:date1904', { val: 0 }),
    tag('c:lang', { val: options.lang }),
    tag('c:roundedCorners', { val: 0 }),
    chart(setting),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    labelType({ size: sizes.small, bold: false, fill: 'ink' }, options),
    tag('c:externalData', { 'r:id': workbookRelationship }, tag('c:autoUpdate', { val: 0 })),
  );
}

function chart(setting: ChartSetting): Xml {
  const title = caption(setting);
  return tag(
    'c:chart',
    {},
    ...title,
    tag('c:autoTitleDeleted', { val: title.length === 0 }),
    tag('c:plotArea', {}, tag('c:layout'), plots[setting.form](setting), ...axes(setting)),
    ...legend(setting),
    tag('c:plotVisOnly', { val: 1 }),
    tag('c:dispBlanksAs', { val: 'gap' }),
  );
}

const plots: Readonly<Record<ChartForm, (setting: ChartSetting) => Xml>> = {
  bars: (setting) => barPlot('bars', setting),
  columns: (setting) => barPlot('columns', setting),
  stacked: (setting) => barPlot('stacked', setting),
  line: (setting) => linePlot('line', setting),
  dots: (setting) => linePlot('dots', setting),
};

/** Lines are named where they end, everything else above. */
function legend({ data, form, sizes, options }: ChartSetting): readonly Xml[] {
  if (data.series.length < 2) return [];
  return [
    tag(
      'c:legend',
      {},
      tag('c:legendPos', { val: form === 'line' ? 'r' : 't' }),
      tag('c:overlay', { val: 0 }),
      labelType({ size: sizes.label, bold: false, fill: 'ink' }, options),
    ),
  ];
}
