/** Turns the data of a chart into the workbook that PowerPoint opens to edit it: categories down, a series a column. */
import type { ChartData } from '../../../model/body.ts';
import type { Quantity } from '../../../model/ledger.ts';
import { tag, type Xml, xmlPart, xmlText } from '../xml.ts';
import { zipParts } from '../zip.ts';
import { cellName, columnName, sheetName } from './cell-range.ts';
import { numberFormat } from './number-format.ts';
import { workbookFrame } from './workbook-frame.ts';

/** The bytes of an `.xlsx`; a value nobody has established is an empty cell. */
export function chartWorkbook(data: ChartData): Uint8Array {
  const formats = formatsOf(data);
  return zipParts(
    new Map([
      ...workbookFrame(sheetName, formats),
      ['xl/worksheets/sheet1.xml', xmlPart(worksheet(data, formats))],
    ]),
  );
}

function formatsOf({ series }: ChartData): readonly string[] {
  const quantities = series.flatMap(({ values }) => values).filter((value) => value !== undefined);
  return [...new Set(quantities.map(numberFormat))].sort();
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function worksheet(data: ChartData, formats: readonly string[]): Xml {
  const head = row(0, [data.categoryTitle, ...data.series.map(({ title }) => title)].map(textAt(0)));
  const rows = data.categories.map((category, at) => {
    const values = data.series.map(({ values }, series) =>
      numberCell(cellName(series + 1, at + 1), values[at], formats),
    );
    return row(at + 1, [textAt(at + 1)(category, 0), ...values]);
  });
  const last = cellName(data.series.length, data.categories.length);
  return tag(
    'worksheet',
    { xmlns: main },
    tag('dimension', { ref: `${columnName(0)}1:${last}` }),
    tag('sheetViews', {}, tag('sheetView', { workbookViewId: 0 })),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    tag('cols', {}, tag('col', { min: 1, max: data.series.length + 1, width: 24, customWidth: true })),
    tag('sheetData', {}, head, ...rows),
  );
}

function row(at: number, cells: readonly Xml[]): Xml {
  return tag('row', { r: at + 1 }, ...cells);
}

function textAt(line: number): (text: string, column: number) => Xml {
  return (text, column) =>
    tag(
      'c',
      { r: cellName(column, line), t: 'inlineStr' },
      tag('is', {}, tag('t', { 'xml:space': 'preserve' }, xmlText(text))),
    );
}

/** The first style is the plain one. */
function numberCell(name: string, quantity: Quantity | undefined, formats: readonly string[]): Xml {
  if (quantity === undefined) return tag('c', { r: name });
  const style = formats.indexOf(numberFormat(quantity)) + 1;
  return tag('c', { r: name, s: style }, tag('v', {}, xmlText(String(quantity.value))));
}
