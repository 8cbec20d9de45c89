/** The assertions of `traps.yaml`: read, held against what the documents say, and broken on purpose. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FactValue } from '../../src/model/ledger.ts';
import type { Passage } from './passages.ts';

export type Assertion =
  | { readonly never: string; readonly except?: string; readonly outside?: string; readonly planted: string }
  | { readonly said: string; readonly in: string }
  | { readonly value: string; readonly is: string }
  | { readonly shown: readonly string[] };

export interface Trap {
  readonly trap: string;
  readonly beware: string;
  readonly assert?: readonly Assertion[];
  /** Why nothing can be asserted. */
  readonly reason?: string;
}

/** What assertions are held against. */
export interface Said {
  readonly passages: readonly Passage[];
  /** `W-13.date` → `2005-11-18`. */
  readonly values: ReadonlyMap<string, string>;
  /** Facts some document shows. */
  readonly shown: ReadonlySet<string>;
}

export function readTraps(): readonly Trap[] {
  return parse(readFileSync(new URL('./traps.yaml', import.meta.url), 'utf8')).traps;
}

/** What breaks an assertion; nothing where it holds. */
export function breaches(assertion: Assertion, said: Said): readonly string[] {
  if ('never' in assertion)
    return said.passages
      .filter((passage) => offends(passage, assertion))
      .map(({ place, text }) => `${place}: ${text}`);
  if ('said' in assertion)
    return said.passages.some((passage) => matches(passage, assertion))
      ? []
      : [`nothing at ${assertion.in} says ${assertion.said}`];
  if ('value' in assertion) {
    const value = said.values.get(assertion.value);
    return value === assertion.is ? [] : [`${assertion.value} is ${value}, not ${assertion.is}`];
  }
  return assertion.shown.filter((id) => !said.shown.has(id)).map((id) => `${id} is shown nowhere`);
}

/** The same documents with the very mistake in them that the assertion is about. */
export function withMistake(assertion: Assertion, said: Said): Said {
  if ('never' in assertion)
    return {
      ...said,
      passages: [...said.passages, { place: 'book/wsis-origins/planted', text: assertion.planted }],
    };
  if ('said' in assertion)
    return { ...said, passages: said.passages.filter((passage) => !matches(passage, assertion)) };
  if ('value' in assertion) return { ...said, values: new Map([...said.values, [assertion.value, '1066']]) };
  return { ...said, shown: new Set([...said.shown].filter((id) => id !== assertion.shown.at(-1))) };
}

function offends(
  { place, text }: Passage,
  { never, except, outside }: Extract<Assertion, { never: string }>,
): boolean {
  if (outside !== undefined && place.startsWith(outside)) return false;
  return pattern(never).test(text) && !(except !== undefined && pattern(except).test(text));
}

function matches(
  { place, text }: Passage,
  { said, in: home }: Extract<Assertion, { said: string }>,
): boolean {
  return (place === home || place.startsWith(`${home}/`)) && pattern(said).test(text);
}

function pattern(written: string): RegExp {
  return new RegExp(written, 'iu');
}

/** As the ledger has it: `2005-11-18`, `~6000000000`. */
export function writtenValue(value: FactValue): string {
  if (value.kind === 'number')
    return `${{ exact: '', about: '~', 'at-least': '>=' }[value.quantity.bound]}${value.quantity.value}`;
  if (value.kind !== 'date') return value.text;
  const { from, to } = value.date;
  return [from, ...(to === undefined ? [] : [to])].map(writtenDay).join('/');
}

function writtenDay({
  year,
  month,
  day,
}: {
  year: number;
  month: number | undefined;
  day: number | undefined;
}): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
