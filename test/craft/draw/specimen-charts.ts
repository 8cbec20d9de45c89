/** Charts as lessons have them: attendance with gaps and bounds, shares, counts. */
import type { ChartForm } from '../../../src/model/block.ts';
import type { ChartData } from '../../../src/model/body.ts';
import type { Quantity } from '../../../src/model/ledger.ts';

type Cell = string | undefined;

export const attendanceRows: readonly (readonly [string, string, Cell, Cell])[] = [
  ['2006', 'Athens', '1350', undefined],
  ['2007', 'Rio de Janeiro', '1363', undefined],
  ['2008', 'Hyderabad', '1280', undefined],
  ['2009', 'Sharm El Sheikh', '1480', undefined],
  ['2010', 'Vilnius', '1461', undefined],
  ['2011', 'Nairobi', '>2000', undefined],
  ['2012', 'Baku', '>1630', undefined],
  ['2013', 'Bali', '>1500', undefined],
  ['2014', 'Istanbul', '~2400', '~3500'],
  ['2015', 'João Pessoa', '2137', undefined],
  ['2016', 'Guadalajara', '>2000', '>4000'],
  ['2017', 'Geneva', '>2000', '>3600'],
  ['2018', 'Paris', '>3000', '>4400'],
  ['2019', 'Berlin', undefined, '5000'],
  ['2020', 'online', '0', '>6000'],
  ['2021', 'Katowice', '2688', '10300'],
  ['2022', 'Addis Ababa', '2520', '5120'],
  ['2023', 'Kyoto', undefined, '~9000'],
  ['2024', 'Riyadh', undefined, '>11000'],
  ['2025', 'Lillestrøm', '3435', '>9435'],
];

function quantity(cell: Cell): Quantity | undefined {
  if (cell === undefined) return undefined;
  const value = Number(cell.replace(/[>~]/, ''));
  return { value, bound: cell.startsWith('>') ? 'at-least' : cell.startsWith('~') ? 'about' : 'exact' };
}

export function chart(
  form: ChartForm,
  unit: string,
  categories: readonly string[],
  series: Readonly<Record<string, readonly Cell[]>>,
): ChartData {
  return {
    form,
    unit,
    title: 'Attendance has grown, above all online',
    asOf: 'June 2025',
    note: undefined,
    categoryTitle: 'Meeting',
    categories,
    series: Object.entries(series).map(([title, values]) => ({ title, values: values.map(quantity) })),
  };
}

export const attendance = (form: ChartForm): ChartData =>
  chart(
    form,
    'participants per meeting',
    attendanceRows.map(([year, city]) => `${city} ${year}`),
    {
      'on site': attendanceRows.map((row) => row[2]),
      'with online': attendanceRows.map((row) => row[3]),
    },
  );

export const years = (form: ChartForm): ChartData =>
  chart(
    form,
    'participants per meeting',
    attendanceRows.map(([year]) => year),
    {
      'on site': attendanceRows.map((row) => row[2]),
      'with online participation': attendanceRows.map((row) => row[3]),
    },
  );

export const regions = (form: ChartForm): ChartData =>
  chart(
    form,
    'per cent of participants',
    ['Hyderabad 2008', 'Nairobi 2011', 'Addis Ababa 2022', 'Lillestrøm 2025'],
    {
      Africa: ['5', '53', '44', '11'],
      'Asia-Pacific': ['71', '11', '15', '10'],
      'Western Europe and others': ['17', '29', '21', '63'],
      'Latin America and Caribbean': ['3', '4', '8', '6'],
      'Eastern Europe': ['3', '3', '4', '4'],
      Intergovernmental: [undefined, undefined, '8', '6'],
      Other: ['1', undefined, undefined, undefined],
    },
  );

export const groups = (form: ChartForm): ChartData =>
  chart(form, 'per cent of participants', ['2008', '2022', '2025'], {
    Governments: ['23', '29', '35'],
    'Civil society': ['25', '32', '34'],
    'Private sector': ['25', '16', '14'],
    'Technical and academic community': ['10', '11', '10'],
    'Intergovernmental organisations': ['3', '11', '6'],
    Press: ['14', '1', '1'],
  });

export const points = (form: ChartForm): ChartData =>
  chart(
    form,
    'points of 15',
    ['Infrastructure', 'Security', 'Development', 'Cultural diversity', 'Human rights', 'Access', 'Forum'],
    {
      Points: ['2', '3', '3', '1', '3', '2', '1'],
    },
  );
