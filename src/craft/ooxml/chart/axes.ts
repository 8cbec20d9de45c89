/** Turns the form of a chart into its two axes: categories with their title, values from zero. */
import { numberLabel } from '../../draw/number-label.ts';
import type { Role } from '../../draw/palette.ts';
import { arialWidth } from '../ink/arial-width.ts';
import { typePixels } from '../ink/length.ts';
import { noOutline, outline } from '../ink/line.ts';
import { tag, type Xml } from '../xml.ts';
import { type ChartSetting, lies } from './chart-setting.ts';
import { labelType, richText } from './chart-text.ts';
import { wholeNumbers } from './number-format.ts';
import { topTotal } from './top-total.ts';

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** In the order in which a plot names its axes. */
export const axisIds: readonly Xml[] = [
  tag('c:axId', { val: categoryAxis }),
  tag('c:axId', { val: valueAxis }),
];

export function axes(setting: ChartSetting): readonly Xml[] {
  return [categories(setting), values(setting)];
}

/** Rows read from the top, so that their axis runs the other way round. */
function categories(setting: ChartSetting): Xml {
  const { form, options, sizes } = setting;
  const lying = lies(form);
  const orientation = tag('c:orientation', { val: lying ? 'maxMin' : 'minMax' });
  return tag(
    'c:catAx',
    {},
    tag('c:axId', { val: categoryAxis }),
    tag('c:scaling', {}, orientation),
    tag('c:delete', { val: 0 }),
    tag('c:axPos', { val: lying ? 'l' : 'b' }),
    ...axisTitle(setting.data.categoryTitle, setting),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...labelPlaces('low'),
    stroked('line', setting),
    labelType({ size: sizes.label, bold: false, fill: 'ink' }, options),
    tag('c:crossAx', { val: valueAxis }),
    tag('c:crosses', { val: 'autoZero' }),
    tag('c:auto', { val: 0 }),
    tag('c:lblAlgn', { val: 'ctr' }),
    tag('c:lblOffset', { val: 60 }),
    ...labelSkip(setting),
    tag('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** Hidden where every bar says its value. */
function values(setting: ChartSetting): Xml {
  const { form, options, sizes } = setting;
  const hidden = form === 'stacked' || ((form === 'bars' || form === 'columns') && setting.valued);
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: valueAxis }),
    valueScale(setting),
    tag('c:delete', { val: hidden ? 1 : 0 }),
    tag('c:axPos', { val: lies(form) ? 'b' : 'l' }),
    ...(hidden ? [] : [tag('c:majorGridlines', {}, stroked('grid', setting))]),
    tag('c:numFmt', { formatCode: wholeNumbers, sourceLinked: 0 }),
    ...labelPlaces('nextTo'),
    tag('c:spPr', {}, noOutline),
    labelType({ size: sizes.small, bold: false, fill: 'quiet' }, options),
    tag('c:crossAx', { val: categoryAxis }),
    // Rows run from the top: what crosses at their end stands at the foot.
    tag('c:crosses', { val: lies(form) ? 'max' : 'autoZero' }),
    tag('c:crossBetween', { val: 'between' }),
  );
}

/** Shares of a whole end where the whole does. */
function valueScale({ form, data }: ChartSetting): Xml {
  const total = topTotal(data);
  const whole = form === 'stacked' && total > 98 && total < 102;
  return tag(
    'c:scaling',
    {},
    tag('c:orientation', { val: 'minMax' }),
    ...(whole ? [tag('c:max', { val: Math.max(100, Math.ceil(total)) })] : []),
    tag('c:min', { val: 0 }),
  );
}

function axisTitle(text: string, { form, sizes, options }: ChartSetting): readonly Xml[] {
  if (text === '') return [];
  const type = { size: sizes.small, bold: false, fill: 'quiet' } as const;
  const words = richText([text], type, options, lies(form) ? -90 : 0);
  return [tag('c:title', {}, words, tag('c:overlay', { val: 0 }))];
}

function labelPlaces(labels: 'low' | 'nextTo'): readonly Xml[] {
  return [
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: labels }),
  ];
}

function stroked(role: Role, { options }: ChartSetting): Xml {
  return tag('c:spPr', {}, outline({ role, width: 1, dash: [] }, options.palette));
}

/** Along a line every second, third … category is named, where all would run into one another. */
function labelSkip({ form, data, options, sizes }: ChartSetting): readonly Xml[] {
  if (lies(form)) return [tag('c:tickLblSkip', { val: 1 })];
  if (form !== 'line') return [];
  const widest = Math.max(
    0,
    ...data.categories.map((text) => arialWidth(text, typePixels(sizes.label), 'regular')),
  );
  const axis = arialWidth(
    numberLabel(100_000, { language: options.lang }),
    typePixels(sizes.small),
    'regular',
  );
  const band = (options.width * 0.8 - axis) / Math.max(1, data.categories.length);
  const each = Math.max(1, Math.ceil((widest * 1.1) / band));
  return each === 1 ? [] : [tag('c:tickLblSkip', { val: each })];
}
