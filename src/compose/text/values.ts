/** Typed values of the ledger → words: dates as ranges, numbers with how sure they are. */
import type { CalendarDate, DateRange, FactValue, Quantity } from '../../model/ledger.ts';
import type { Words } from '../../model/words.ts';

export interface ValueFormat {
  readonly language: string;
  readonly words: Words;
}

export function valueText(value: FactValue, format: ValueFormat): string {
  switch (value.kind) {
    case 'date':
      return dateText(value.date, format.language);
    case 'number':
      return quantityText(value.quantity, format);
    default:
      return value.text;
  }
}

/** `about 12,000`, `at least 2,000`. */
export function quantityText(quantity: Quantity, format: ValueFormat): string {
  const digits = new Intl.NumberFormat(locale(format.language)).format(quantity.value);
  if (quantity.bound === 'about') return `${format.words.about} ${digits}`;
  return quantity.bound === 'at-least' ? `${format.words['at-least']} ${digits}` : digits;
}

/** `10–12 December 2003`, `30 October–2 November 2006`, `July 2006`, `2001`. */
export function dateText(range: DateRange, language: string): string {
  const { from, to } = range;
  if (to === undefined || sameDate(from, to)) return oneDate(from, language);
  if (from.year !== to.year) return `${oneDate(from, language)}–${oneDate(to, language)}`;
  if (from.month === undefined || to.month === undefined) return oneDate(from, language);
  if (from.month !== to.month) return `${dayMonth(from, language)}–${dayMonth(to, language)} ${from.year}`;
  if (from.day === undefined || to.day === undefined) return oneDate(from, language);
  return `${from.day}–${dayMonth(to, language)} ${from.year}`;
}

/** The same where its year stands above it: `10–12 December`. Nothing where no more than the year is known; a range into another year keeps both. */
export function dateInYear(range: DateRange, language: string): string {
  const { from, to } = range;
  if (from.month === undefined) return '';
  if (to !== undefined && to.year !== from.year) return dateText(range, language);
  if (to === undefined || to.month === undefined || sameDate(from, to)) return dayMonth(from, language);
  if (from.month !== to.month) return `${dayMonth(from, language)}–${dayMonth(to, language)}`;
  return to.day === undefined ? dayMonth(from, language) : `${from.day}–${dayMonth(to, language)}`;
}

/** `2025-06` → `June 2025`; text that is no date stays as it is. */
export function writtenDate(text: string, language: string): string {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return text;
  return oneDate({ year, month, day }, language);
}

function oneDate(date: CalendarDate, language: string): string {
  return date.month === undefined ? String(date.year) : `${dayMonth(date, language)} ${date.year}`;
}

function dayMonth(date: CalendarDate, language: string): string {
  const { month = 1, day } = date;
  const form = dayForm(language, day === undefined ? 'month' : 'day');
  return form.format(Date.UTC(2000, month - 1, day ?? 1)).replace(' ', '\u00a0');
}

/** Making one takes longer than a hundred uses of it, and a library has thousands of dates. */
const dayForms = new Map<string, Intl.DateTimeFormat>();

function dayForm(language: string, depth: 'month' | 'day'): Intl.DateTimeFormat {
  const key = `${language} ${depth}`;
  const form =
    dayForms.get(key) ??
    new Intl.DateTimeFormat(locale(language), {
      month: 'long',
      timeZone: 'UTC',
      ...(depth === 'day' ? { day: 'numeric' } : {}),
    });
  dayForms.set(key, form);
  return form;
}

function sameDate(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** English is written the British way throughout; digits are the same in every language, as years and page numbers are. */
export function locale(language: string): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}
