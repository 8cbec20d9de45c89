import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/craft/draw/chart.ts';
import { flatMarks } from '../../../src/craft/draw/plan.ts';
import type { ChartForm } from '../../../src/model/block.ts';
import type { ChartData } from '../../../src/model/body.ts';
import { allText, faults, sheets } from './plan-checks.ts';
import { attendance, chart, groups, points, regions, years } from './specimen-charts.ts';

const forms: readonly ChartForm[] = ['bars', 'columns', 'stacked', 'line', 'dots'];
const long =
  'A category with a title far longer than anyone would wish for in a chart of any kind, unbreakable-as-it-is';
const slide = sheets.slide as NonNullable<(typeof sheets)[string]>;

const specimens: Readonly<Record<string, (form: ChartForm) => ChartData>> = {
  attendance,
  years,
  regions,
  groups,
  points,
  forty: (form) =>
    chart(
      form,
      'persons',
      Array.from({ length: 40 }, (_, at) => `Meeting number ${at + 1}`),
      { a: Array.from({ length: 40 }, (_, at) => String(at * 37)) },
    ),
  long: (form) =>
    chart(form, long, [long, 'x', long], {
      [long]: ['1', undefined, '>100000000'],
      [`${long} again`]: [undefined, undefined, '~3'],
    }),
  word: (form) =>
    chart(form, 'u', ['Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'], {
      s: ['5'],
    }),
  nothing: (form) => chart(form, 'u', ['a', 'b'], { s: [undefined, undefined], t: [undefined, undefined] }),
  zeros: (form) => chart(form, 'u', ['a', 'b'], { s: ['0', '0'] }),
  empty: (form) => chart(form, 'u', [], {}),
  one: (form) => chart(form, '', ['only'], { s: ['0.25'] }),
};

describe.each(Object.entries(specimens))('%s', (_, specimen) => {
  test.each(forms.flatMap((form) => Object.entries(sheets).map(([name, sheet]) => ({ form, name, sheet }))))(
    'as $form on a $name: nothing overlaps or leaves the sheet',
    ({ form, sheet }) => {
      const drawing = drawChart(specimen(form), sheet);
      expect(faults(drawing)).toEqual([]);
      expect(drawing.width).toBe(sheet.width);
    },
  );
});

test('any numbers, in any form', () => {
  const word = fc.string({ minLength: 1, maxLength: 30 });
  const cell = fc.option(
    fc.record({
      value: fc.integer({ min: 0, max: 2_000_000 }),
      bound: fc.constantFrom('exact', 'about', 'at-least'),
    }),
    { nil: undefined },
  );
  const data = fc.record({
    form: fc.constantFrom(...forms),
    categories: fc.array(word, { maxLength: 15 }),
    titles: fc.array(word, { maxLength: 4 }),
    cells: fc.array(cell, { minLength: 60, maxLength: 60 }),
  });
  fc.assert(
    fc.property(
      data,
      fc.constantFrom(...Object.values(sheets)),
      ({ form, categories, titles, cells }, sheet) => {
        const series = titles.map((title, index) => ({
          title,
          values: categories.map(
            (_, at) => cells[index * 15 + at] as ChartData['series'][number]['values'][number],
          ),
        }));
        const drawing = drawChart(
          {
            form,
            title: 'Any',
            unit: 'units',
            asOf: 'May 2026',
            note: undefined,
            categoryTitle: 'c',
            categories,
            series,
          },
          sheet,
        );
        expect(faults(drawing)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('attendance fits a slide and a page in every form', () => {
  for (const form of ['bars', 'columns', 'line', 'dots'] as const) {
    for (const name of ['slide', 'page']) {
      const sheet = sheets[name];
      if (sheet !== undefined)
        expect(drawChart(attendance(form), sheet).height).toBeLessThanOrEqual(sheet.maxHeight);
    }
  }
});

test('bounds and gaps are said, not drawn as numbers', () => {
  const text = allText(drawChart(attendance('bars'), slide).plan);
  expect(text).toContain('≥\u00a02,000');
  expect(text).toContain('≈\u00a02,400');
  expect(text).toContain('not established');
});

test('length is value, from zero', () => {
  const { plan } = drawChart(points('bars'), slide);
  const widths = flatMarks(plan.marks).flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));
  expect(widths.map((width) => Math.round((width / Math.max(...widths)) * 3))).toEqual([2, 3, 3, 1, 3, 2, 1]);
});

test('columns whose labels have no room are laid down', () => {
  const columns = drawChart(attendance('columns'), slide);
  expect(columns.plan).toEqual(drawChart(attendance('bars'), slide).plan);
});

test('the long alternative says every category with its values', () => {
  const { long: text, short } = drawChart(attendance('bars'), sheets.page as typeof slide).alternative;
  expect(text).toContain('participants per meeting');
  expect(text).toContain('As of June 2025');
  expect(text).toContain('Nairobi 2011: on site at least 2,000, with online not established.');
  expect(text).toContain('Istanbul 2014: on site about 2,400, with online about 3,500.');
  expect(short.length).toBeLessThanOrEqual(350);
  expect(short).toMatch(/table nearby\.$/);
});

test('a slide labels where a long line begins, turns and ends; a page every value it has room for', () => {
  const values = ['100', '120', '110', '130', '900', '140', '150', '160', '1000', '170', '180', '400'];
  const data = chart(
    'line',
    'people',
    values.map((_, at) => `${2000 + at}`),
    { a: values },
  );
  const labelled = (sheet: typeof slide) =>
    values.filter((value) =>
      allText(drawChart(data, sheet).plan).split('\n').includes(Number(value).toLocaleString('en')),
    );
  expect(labelled(slide)).toEqual(['100', '900', '1000', '400']);
  expect(labelled(sheets.wide as typeof slide).length).toBeGreaterThan(6);
  expect(drawChart(data, slide).alternative.long).toContain('2003: 130');
});
