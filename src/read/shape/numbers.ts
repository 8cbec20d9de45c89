/** Shapes of whole numbers, in digits and without quotation marks. */
import type { Meant } from '../../model/meant.ts';
import { numberMeant, type TimeUnit } from '../number-meant.ts';
import type { ScalarNode } from '../tree.ts';
import { clip, scalar, unquoting } from './scalars.ts';
import type { Shape } from './shape.ts';

/** `unit`: what it counts, where that can be told apart from other words behind the digits. */
export function wholeNumber(least: number, most: number, unit?: TimeUnit): Shape<number> {
  const wanted = `a whole number from ${least} to ${most}`;
  const isWithin = (value: number): boolean => value >= least && value <= most;
  return scalar(wanted, { type: 'integer', minimum: least, maximum: most }, (node, reading) => {
    const isNumber = /^-?\d{1,9}$/.test(node.text);
    const value = isNumber && node.style === 'plain' ? Number(node.text) : undefined;
    if (value === undefined) {
      reading.report({
        code: 'value-kind',
        span: node.span,
        message: `“${clip(node.text)}” is not ${wanted}`,
        ...(isNumber ? unquoting(node) : numberCure(node, { wanted, unit, isWithin })),
      });
      return undefined;
    }
    if (isWithin(value)) return value;
    reading.report({
      code: 'value-range',
      span: node.span,
      message: `${value} is not ${wanted}`,
      ...(isWithin(-value) ? writing(-value, node) : { cure: `Write ${wanted}` }),
    });
    return undefined;
  });
}

interface Wanted {
  readonly wanted: string;
  readonly unit: TimeUnit | undefined;
  readonly isWithin: (value: number) => boolean;
}

function numberCure(node: ScalarNode, { wanted, unit, isWithin }: Wanted): Meant {
  const meant = numberMeant(node.text, unit);
  return meant === undefined || !isWithin(meant)
    ? { cure: `Write ${wanted} in digits` }
    : writing(meant, node);
}

function writing(value: number, { span }: ScalarNode): Meant {
  const does = `Write ${value}`;
  return { cure: does, fix: { does, edits: [{ span, text: String(value) }] } };
}

/** One of a few numbers. */
export function numberChoice<const N extends number>(values: readonly N[]): Shape<N> {
  const wanted = `one of ${values.join(', ')}`;
  return scalar(wanted, { type: 'integer', enum: values }, (node, reading) => {
    const found = values.find((value) => node.style === 'plain' && node.text === String(value));
    const isNumber = values.some((value) => node.text === String(value));
    if (found === undefined)
      reading.report({
        code: 'value-choice',
        span: node.span,
        message: `“${clip(node.text)}” is not ${wanted}`,
        ...(isNumber ? unquoting(node) : { cure: `Write ${wanted} in digits` }),
      });
    return found;
  });
}
