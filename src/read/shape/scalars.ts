/** Shapes of single values. The shape decides what a value is from its source text; YAML's own guesses play no part. */

import { replacing } from '../../model/edit.ts';
import { isLedgerId, isSlug } from '../../model/ids.ts';
import { type Meant, meantCure } from '../../model/meant.ts';
import type { Named } from '../../model/text.ts';
import { ledgerIdMeant } from '../ledger-id-meant.ts';
import type { ScalarNode } from '../tree.ts';
import { reportNoValue } from './no-value.ts';
import type { JsonSchema, Reading, Shape } from './shape.ts';

/**
 * What an editor may take a text for: YAML reads `2003`, `true` and `~` as values of their own, and all of them are text here.
 * An empty value is `null` to it as well, so only the tool sees that something is missing.
 */
export const anyText: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };

/** A scalar that `parse` accepts; what it refuses by returning undefined it has reported itself. */
export function scalar<T>(
  wanted: string,
  schema: JsonSchema,
  parse: (node: ScalarNode, reading: Reading) => T | undefined,
): Shape<T> {
  return {
    wanted,
    schema: () => schema,
    read: (node, reading) => {
      if (node.kind !== 'scalar' || node.text.trim() === '') return reportNoValue(node, wanted, reading);
      return parse(node, reading);
    },
  };
}

/** Plain text of one line, without marks. */
export const line: Shape<string> = scalar('a text', anyText, (node) => node.text.trim());

export const name: Shape<Named> = scalar('a text', anyText, (node) => named(node));

/** Words that mean a value to every other reader of YAML; as an id they are a slip. */
const valueWords: ReadonlySet<string> = new Set(['true', 'false', 'null']);

export const slug: Shape<Named> = scalar(
  'an id of small letters, digits and hyphens',
  { type: ['string', 'number'], pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
  (node, reading) => {
    if (isSlug(node.text) && !valueWords.has(node.text)) return named(node);
    const meant = slugOf(node.text);
    reading.report({
      code: 'value-id',
      span: node.span,
      message: `“${clip(node.text)}” is not an id: small letters, digits and hyphens`,
      cure: `Write it like ${meant}`,
      fix: meant === noSlug ? undefined : replacing(node.span, meant),
    });
    return undefined;
  },
);

export const ledgerId: Shape<Named> = scalar(
  'an id such as W-07',
  { type: 'string', pattern: '^[A-Z]{1,2}-\\d{1,3}$' },
  (node, reading) => {
    if (isLedgerId(node.text)) return named(node);
    reading.report({
      code: 'value-id',
      span: node.span,
      message: `“${clip(node.text)}” is not a ledger id: one or two capitals, a hyphen and a number`,
      ...ledgerIdMeant(node, reading.source.text),
    });
    return undefined;
  },
);

/** The id of something defined elsewhere; whether it exists is asked when everything has been read. */
export function reference(what: string): Shape<Named> {
  return scalar(`the id of ${what}`, anyText, (node) => named(node));
}

export const flag: Shape<boolean> = scalar('true or false', { type: 'boolean' }, (node, reading) => {
  const isWord = node.text === 'true' || node.text === 'false';
  if (isWord && node.style === 'plain') return node.text === 'true';
  reading.report({
    code: 'value-kind',
    span: node.span,
    message: `“${clip(node.text)}” is not true or false`,
    ...(isWord ? unquoting(node) : flagCure(node)),
  });
  return undefined;
});

/** What other readers of YAML take for yes and no, and a tick in a form. */
const yes: ReadonlySet<string> = new Set(['yes', 'y', 'on', 'true', '1', 'x', '✓', '✔', '☑', '✅']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'off', 'false', '0']);

function flagCure({ text, span }: ScalarNode): Meant {
  const word = text.trim().toLowerCase();
  if (!yes.has(word) && !no.has(word)) return { cure: 'Write true or false' };
  const meant = yes.has(word) ? 'true' : 'false';
  return { cure: `Write ${meant}`, fix: { does: `Write ${meant}`, edits: [{ span, text: meant }] } };
}

export function unquoting({ text, span }: ScalarNode): Meant {
  const cure = 'Take the quotation marks away';
  return { cure, fix: { does: cure, edits: [{ span, text }] } };
}

export function choice<const T extends string>(values: readonly T[]): Shape<T> {
  const wanted = `one of ${values.join(', ')}`;
  return scalar(wanted, { type: 'string', enum: values }, (node, reading) => {
    const value = values.find((each) => each === node.text);
    if (value !== undefined) return value;
    reading.report({
      code: 'value-choice',
      span: node.span,
      message: `“${clip(node.text)}” is not ${wanted}`,
      ...meantCure({ value: node.text, span: node.span }, values, `Write ${wanted}`),
    });
    return undefined;
  });
}

function named(node: ScalarNode): Named {
  return { value: node.text.trim(), span: node.span };
}

const noSlug = 'my-id';

/** Letters that are no letter of ASCII with a mark on it. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** The id that was probably meant. */
export function slugOf(text: string): string {
  const made = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđł]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return isSlug(made) && !valueWords.has(made) ? made : noSlug;
}

export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
