/** Turns a series into its title, categories and values as a chart keeps them beside its workbook. */
import type { ChartData } from '../../../model/body.ts';
import type { Quantity } from '../../../model/ledger.ts';
import { tag, type Xml, xmlText } from '../xml.ts';
import { categoryReference, titleReference, valueReference } from './cell-range.ts';
import { numberFormat, wholeNumbers } from './number-format.ts';

export function seriesTitle(title: string, series: number): Xml {
  return tag('c:tx', {}, textReference(titleReference(series), [title]));
}

export function seriesData({ categories, series }: ChartData, at: number): readonly Xml[] {
  const values = categories.map((_, row) => series[at]?.values[row]);
  return [
    tag('c:cat', {}, textReference(categoryReference(categories.length), categories)),
    tag('c:val', {}, numberReference(valueReference(at, categories.length), values)),
  ];
}

function textReference(reference: string, texts: readonly string[]): Xml {
  const points = texts.map((text, idx) => tag('c:pt', { idx }, tag('c:v', {}, xmlText(text))));
  const cache = tag('c:strCache', {}, tag('c:ptCount', { val: texts.length }), ...points);
  return tag('c:strRef', {}, tag('c:f', {}, xmlText(reference)), cache);
}

/** A value nobody has established has no point: a gap, never zero. */
function numberReference(reference: string, values: readonly (Quantity | undefined)[]): Xml {
  const points = values.flatMap((value, idx) => (value === undefined ? [] : [numberPoint(value, idx)]));
  const cache = tag(
    'c:numCache',
    {},
    tag('c:formatCode', {}, xmlText(wholeNumbers)),
    tag('c:ptCount', { val: values.length }),
    ...points,
  );
  return tag('c:numRef', {}, tag('c:f', {}, xmlText(reference)), cache);
}

function numberPoint(quantity: Quantity, idx: number): Xml {
  const formatCode = numberFormat(quantity);
  const value = tag('c:v', {}, xmlText(String(quantity.value)));
  return tag('c:pt', { idx, formatCode: formatCode === wholeNumbers ? undefined : formatCode }, value);
}
