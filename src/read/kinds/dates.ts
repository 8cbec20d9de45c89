/** Shapes of dates, ranges of dates and quantities, read from their source text. */

import { replacing } from '../../model/edit.ts';
import type { CalendarDate, DateRange, Quantity } from '../../model/ledger.ts';
import type { Meant } from '../../model/meant.ts';
import type { Span } from '../../model/span.ts';
import type { Named } from '../../model/text.ts';
import { clip, name } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { dateMeant, eitherDate, monthOf, turnedRound } from './date-meant.ts';
import { quantityMeant } from './quantity-meant.ts';

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function parseDate(text: string): CalendarDate | undefined {
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), optionalNumber(match[2]), optionalNumber(match[3])];
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (
    month !== undefined &&
    day !== undefined &&
    (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
  )
    return undefined;
  return { year, month, day };
}

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function parseRange(text: string): DateRange | undefined {
  const [first = '', second, more] = text.split('/');
  const from = parseDate(first);
  const to = second === undefined ? undefined : parseDate(second);
  if (from === undefined || more !== undefined || (second !== undefined && to === undefined))
    return undefined;
  return to !== undefined && sortable(to) < sortable(from) ? undefined : { from, to };
}

function sortable({ year, month = 0, day = 0 }: CalendarDate): number {
  return (year * 100 + month) * 100 + day;
}

/** As far as a pattern knows the calendar: it knows no leap years. */
const dayPattern =
  '\\d{4}(-(0[1-9]|1[0-2]|02-(0[1-9]|[12]\\d)|(0[469]|11)-(0[1-9]|[12]\\d|30)|(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])))?';

/** `2003-12-10`, or a range `2003-12-10/2003-12-12`. */
export const dateRange: Shape<DateRange> = dated(
  parseRange,
  'a date or range such as 2003-12-10/2003-12-12',
  `^${dayPattern}(/${dayPattern})?$`,
);

/** A date kept as written. */
export const date: Shape<Named> = dated(
  (text, span) => (parseDate(text) === undefined ? undefined : { value: text, span }),
  'a date such as 2003-12-10, 2003-12 or 2003',
  `^${dayPattern}$`,
);

export const year: Shape<Named> = dated(
  (text, span) => (/^\d{4}$/.test(text) ? { value: text, span } : undefined),
  'a year such as 2003',
  '^\\d{4}$',
);

function dated<T>(
  parse: (text: string, span: Span) => T | undefined,
  wanted: string,
  pattern: string,
): Shape<T> {
  const shape = mapped(name, ({ value, span }, reading) => {
    const parsed = parse(value, span);
    if (parsed === undefined)
      reading.report({
        code: 'value-date',
        span,
        message: `“${clip(value)}” is not ${wanted}`,
        ...dateCure(value, span, { wanted, isOne: (text) => parse(text, span) !== undefined }),
      });
    return parsed;
  });
  return {
    ...shape,
    wanted,
    schema: () => ({ type: ['string', 'integer'], pattern, minimum: 0, maximum: 9999 }),
  };
}

/** What was written otherwise and can mean one date alone. */
function dateCure(
  written: string,
  span: Span,
  { isOne, wanted }: { readonly isOne: (text: string) => boolean; readonly wanted: string },
): Meant {
  const meant = dateMeant(written);
  const turned = turnedRound(written);
  if (turned !== undefined && isOne(turned)) return { cure: `Write ${turned}, if it is the other way round` };
  const days = monthOf(written);
  if (days !== undefined) return { cure: `Write a day of the calendar: ${days}` };
  return meant === undefined || !isOne(meant)
    ? { cure: `Write ${eitherDate(written) ?? wanted}` }
    : { cure: `Write ${meant}`, fix: replacing(span, meant) };
}

/** `1350`, `~2400`, `>=2000`; undefined where the text is no quantity. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = /^(~|≈|>=|≥)?\s*(-?\d{1,15}(?:\.\d{1,6})?)$/.exec(text);
  if (match === null) return undefined;
  const bound =
    match[1] === undefined ? 'exact' : match[1] === '~' || match[1] === '≈' ? 'about' : 'at-least';
  return { value: Number(match[2]), bound };
}

export const quantity: Shape<Quantity> = {
  ...mapped(name, (value, reading) => {
    const parsed = parseQuantity(value.value);
    if (parsed === undefined)
      reading.report({
        code: 'value-kind',
        span: value.span,
        message: `“${clip(value.value)}” is not a number`,
        ...quantityMeant(value),
      });
    return parsed;
  }),
  wanted: 'a number, with ~ or >= before it where it is not exact',
  schema: () => ({
    type: ['number', 'string'],
    pattern: '^\\s*(~|≈|>=|≥)?\\s*-?\\d{1,15}(\\.\\d{1,6})?\\s*$',
  }),
};
