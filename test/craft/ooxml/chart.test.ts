import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../../src/craft/draw/palette.ts';
import { chartPart } from '../../../src/craft/ooxml/chart/chart-part.ts';
import type { ChartOptions } from '../../../src/craft/ooxml/chart/chart-setting.ts';
import type { ChartForm } from '../../../src/model/block.ts';
import { englishWords } from '../../../src/model/words.ts';
import { attendance, chart, groups, points, regions, years } from '../draw/specimen-charts.ts';
import { attribute, elements, texts, unpack } from './read-xml.ts';

const options: ChartOptions = {
  words: englishWords,
  lang: 'en-GB',
  font: 'Arial',
  palette: paletteOf('light'),
  rightToLeft: false,
  width: 1152,
  height: 480,
};
const forms: readonly ChartForm[] = ['bars', 'columns', 'stacked', 'line', 'dots'];

const some = (form: ChartForm) =>
  chart(form, 'persons', ['2006', '2007', '2008'], {
    'on site': ['1350', undefined, '>2000'],
    online: ['0', '~2.5', '12'],
  });

function sheetOf(workbook: Uint8Array): string {
  return unpack(workbook)['xl/worksheets/sheet1.xml'] ?? '';
}

describe.each(forms)('a native chart of the form %s', (form) => {
  const { chart: xml, workbook } = chartPart(some(form), options);

  test('keeps categories, series and values beside the workbook', () => {
    const kept = elements(xml, 'c:strCache').map((cache) => texts(cache, 'c:v'));
    const meetings = ['2006', '2007', '2008'];
    expect(kept).toEqual([['on site'], meetings, ['online'], meetings]);
    expect(texts(xml, 'c:f')).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$4',
      'Sheet1!$B$2:$B$4',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$4',
      'Sheet1!$C$2:$C$4',
    ]);
  });

  test('leaves a gap where nothing is established', () => {
    const [onSite] = elements(xml, 'c:numCache');
    expect(elements(onSite ?? '', 'c:pt').map((point) => attribute(point, 'idx'))).toEqual(['0', '2']);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('Missing values: not established');
    expect(sheetOf(workbook)).toContain('<c r="B3"/>');
  });

  test('starts at zero', () => {
    const [axis] = elements(xml, 'c:valAx');
    expect(axis).toContain('<c:min val="0"/>');
  });

  test('says that a value is a bound or an estimate', () => {
    expect(elements(xml, 'c:pt').map((point) => attribute(point, 'formatCode'))).toContain(
      '&quot;≥\u00a0&quot;#,##0',
    );
    expect(unpack(workbook)['xl/styles.xml']).toContain('&quot;≈\u00a0&quot;#,##0.0');
  });

  test('says unit and date, and names its series', () => {
    expect(xml).toContain('Persons · As of June 2025');
    expect(elements(xml, 'c:legend')).toHaveLength(1);
  });

  test('gives the language of everything it says, in type a hall can read', () => {
    const runs = [...elements(xml, 'a:defRPr'), ...elements(xml, 'a:rPr')];
    expect(new Set(runs.map((run) => attribute(run, 'lang')))).toEqual(new Set(['en-GB']));
    expect(Math.min(...runs.map((run) => Number(attribute(run, 'sz'))))).toBeGreaterThanOrEqual(1200);
  });

  test('is the same twice', () => {
    expect(chartPart(some(form), options)).toEqual({ chart: xml, workbook });
  });
});

describe('the workbook behind a chart', () => {
  const { workbook } = chartPart(some('bars'), options);

  test('has the title of the categories and of each series in its first row', () => {
    const [head] = elements(sheetOf(workbook), 'row');
    expect(texts(head ?? '', 't')).toEqual(['Meeting', 'on site', 'online']);
  });

  test('has a category a row, with numbers as numbers', () => {
    const rows = elements(sheetOf(workbook), 'row').slice(1);
    expect(rows.map((row) => texts(row, 't')[0])).toEqual(['2006', '2007', '2008']);
    expect(rows.map((row) => texts(row, 'v'))).toEqual([['1350', '0'], ['2.5'], ['2000', '12']]);
  });
});

test('one series needs no legend, and nothing to say needs no title', () => {
  const xml = chartPart({ ...points('columns'), unit: '', asOf: '' }, options).chart;
  expect(elements(xml, 'c:legend')).toEqual([]);
  expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
});

test('columns that cannot carry their labels lie down as bars', () => {
  expect(chartPart(points('columns'), options).chart).toContain('<c:barDir val="col"/>');
  expect(chartPart(attendance('columns'), options).chart).toContain('<c:barDir val="bar"/>');
});

test('bars read from the top', () => {
  const [axis] = elements(chartPart(points('bars'), options).chart, 'c:catAx');
  expect(axis).toContain('<c:orientation val="maxMin"/>');
});

test('shares of a whole fill the whole width, and parts too thin for their value stay silent', () => {
  const xml = chartPart(regions('stacked'), options).chart;
  expect(xml).toContain('<c:max val="100"/>');
  const other = elements(xml, 'c:ser').at(-1) ?? '';
  expect(elements(other, 'c:dLbl')[0]).toContain('<c:delete val="1"/>');
});

test('bars too many to be labelled get an axis instead', () => {
  const crowded = chartPart(years('bars'), options).chart;
  expect(elements(crowded, 'c:valAx')[0]).toContain('<c:delete val="0"/>');
  const roomy = chartPart(points('bars'), options).chart;
  expect(elements(roomy, 'c:valAx')[0]).toContain('<c:delete val="1"/>');
});

test('stakeholder groups wear the colours they have everywhere', () => {
  const [governments] = elements(chartPart(groups('stacked'), options).chart, 'c:ser');
  expect(governments).toContain('<a:srgbClr val="1F4E79"/>');
});

test.each(forms)('odd data makes a whole chart of the form %s', (form) => {
  const odd = [
    chart(form, 'u', [], {}),
    chart(form, '', ['<&">'], { '\u0000x': ['0.25'] }),
    chart(form, 'u', ['a', 'b'], { s: [undefined, undefined] }),
  ];
  for (const data of odd) {
    const { chart: xml } = chartPart(data, options);
    expect(xml).not.toMatch(/NaN|Infinity|undefined/);
    expect(elements(xml, 'c:plotArea')).toHaveLength(1);
  }
});

test('a long line says its turns, and no label where it would meet another', () => {
  const labels = elements(chartPart(years('line'), options).chart, 'c:ser').map((series) =>
    elements(series, 'c:dLbl').filter((label) => !label.includes('<c:delete')),
  );
  expect(labels.map((own) => own.length)).toEqual([2, 4]);
  const online = labels[1]?.map((label) => attribute(elements(label, 'c:numFmt')[0] ?? '', 'formatCode'));
  expect(online).toContain('&quot;≥\u00a0&quot;#,##0');
});
