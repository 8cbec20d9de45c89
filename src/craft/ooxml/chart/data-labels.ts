/** Turns the values of a series into the labels at its bars or points; a bound or an estimate keeps its sign through its number format. */
import type { Quantity } from '../../../model/ledger.ts';
import type { Role } from '../../draw/palette.ts';
import type { Type } from '../ink/type.ts';
import { tag, type Xml } from '../xml.ts';
import type { ChartSetting } from './chart-setting.ts';
import { labelType } from './chart-text.ts';
import { numberFormat, wholeNumbers } from './number-format.ts';

export type LabelPlace = 'outEnd' | 'ctr' | 't' | 'b' | 'r' | 'l';

export interface ValueLabel {
  /** Of the category. */
  readonly at: number;
  readonly quantity: Quantity;
  /** Undefined for a label that has no room. */
  readonly place: LabelPlace | undefined;
}

/** `usual` is where the label of a value goes that somebody adds later. */
export function dataLabels(
  labels: readonly ValueLabel[],
  fill: Role,
  usual: LabelPlace,
  setting: ChartSetting,
): Xml {
  const type: Type = { size: setting.sizes.small, bold: true, fill };
  const written = labels.flatMap((label) => oneLabel(label, type, usual, setting));
  return tag('c:dLbls', {}, ...written, ...looks(wholeNumbers, usual, type, setting));
}

export const noLabels: Xml = tag('c:dLbls', {}, tag('c:delete', { val: 1 }));

function oneLabel(label: ValueLabel, type: Type, usual: LabelPlace, setting: ChartSetting): readonly Xml[] {
  const idx = tag('c:idx', { val: label.at });
  if (label.place === undefined) return [tag('c:dLbl', {}, idx, tag('c:delete', { val: 1 }))];
  const format = numberFormat(label.quantity);
  if (format === wholeNumbers && label.place === usual) return [];
  return [tag('c:dLbl', {}, idx, ...looks(format, label.place, type, setting))];
}

function looks(format: string, place: LabelPlace, type: Type, setting: ChartSetting): readonly Xml[] {
  return [
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    labelType(type, setting.options),
    tag('c:dLblPos', { val: place }),
    tag('c:showLegendKey', { val: 0 }),
    tag('c:showVal', { val: 1 }),
    tag('c:showCatName', { val: 0 }),
    tag('c:showSerName', { val: 0 }),
    tag('c:showPercent', { val: 0 }),
    tag('c:showBubbleSize', { val: 0 }),
  ];
}
