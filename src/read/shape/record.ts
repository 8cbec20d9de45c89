/** The shape of a group of keys: each key explained, unknown and missing ones reported once, with what was probably meant. */

import type { Span } from '../../model/span.ts';
import type { MapNode } from '../tree.ts';
import { matchKeys } from './match-keys.ts';
import { type JsonSchema, type Reading, reportKind, type SchemaDefinitions, type Shape } from './shape.ts';

export interface Field<T> {
  readonly shape: Shape<unknown>;
  readonly about: string;
  /** What stands in for a key that is not there; absent where the key must be. */
  readonly fallback?: { readonly value: T };
  /** Whether the whole is lost with a value that cannot be read, because other parts of it refer to this one. */
  readonly isVital?: boolean;
  /** Ties the field to its type without a value. */
  readonly type?: T;
}

export function required<T>(shape: Shape<T>, about: string): Field<T> {
  return { shape, about };
}

export function optional<T>(shape: Shape<T>, about: string): Field<T | undefined> {
  return { shape, about, fallback: { value: undefined } };
}

export function fallback<T>(shape: Shape<T>, value: T, about: string): Field<T> {
  return { shape, about, fallback: { value } };
}

/** A key that need not be there, but must be readable where it is. */
export function vital<T>(field: Field<T>): Field<T> {
  return { ...field, isVital: true };
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
} & { readonly span: Span };

export function record<F extends Fields>(title: string, fields: F): Shape<RecordOf<F>> {
  return recordShape(title, fields);
}

/** One group of keys made of two lists of fields, which have no key in common. */
export function jointRecord<F extends Fields, G extends Fields>(
  title: string,
  fields: F,
  others: G,
): Shape<RecordOf<F> & RecordOf<G>> {
  return recordShape(title, { ...fields, ...others });
}

/** `R` is what the fields read, with the group's place. */
function recordShape<R>(title: string, fields: Fields): Shape<R> {
  return {
    keys: Object.keys(fields),
    wanted: article(title),
    schema: (definitions) => definedOnce(title, fields, definitions),
    read: (node, reading) => {
      if (node.kind !== 'map')
        return reportKind(
          node,
          article(title),
          reading,
          `Write its keys below one another: ${mainKeys(fields)}`,
        );
      return readFields(node, title, fields, reading);
    },
  };
}

function article(title: string): string {
  return /^[aeiou]/.test(title) ? `an ${title}` : `a ${title}`;
}

function mainKeys(fields: Fields): string {
  const needed = requiredKeys(fields);
  const keys = needed.length > 0 ? needed : Object.keys(fields).slice(0, 4);
  return keys.map((key) => `${key}:`).join(' ');
}

function requiredKeys(fields: Fields): string[] {
  return Object.keys(fields).filter((key) => fields[key]?.fallback === undefined);
}

function readFields<R>(node: MapNode, title: string, fields: Fields, reading: Reading): R | undefined {
  const known = Object.keys(fields);
  const { around = [] } = reading;
  const { entries, lost, strange } = matchKeys(node, { known, needed: requiredKeys(fields), around });
  const inner = { ...reading, around: [...around, { title: article(title), keys: known }] };
  for (const { key, keySpan, cure, fix } of strange)
    reading.report({
      code: 'key-unknown',
      span: keySpan,
      message: `${capital(article(title))} has no key ${key}`,
      cure,
      fix,
    });
  const values: Record<string, unknown> = { span: node.span };
  let whole = true;
  for (const [key, field] of Object.entries(fields)) {
    const entry = entries.get(key);
    if (entry === undefined) {
      if (field.fallback === undefined) {
        whole = false;
        if (!lost.has(key)) reportMissing(node, title, key, field, reading);
      } else values[key] = field.fallback.value;
      continue;
    }
    const value = field.shape.read(entry.value, inner);
    if (value === undefined && (field.fallback === undefined || field.isVital === true)) whole = false;
    values[key] = value === undefined ? field.fallback?.value : value;
  }
  return whole ? (values as R) : undefined;
}

function reportMissing(
  node: MapNode,
  title: string,
  key: string,
  field: Field<unknown>,
  reading: Reading,
): void {
  const first = node.entries[0];
  reading.report({
    code: 'key-missing',
    span: first?.keySpan ?? { ...node.span, end: node.span.start + 1 },
    message: `This ${title} has no ${key}`,
    cure: `Add ${key}: ${field.about.charAt(0).toLowerCase()}${field.about.slice(1)}`,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function definedOnce(title: string, fields: Fields, definitions: SchemaDefinitions): JsonSchema {
  const key = title.replaceAll(' ', '-');
  if (!definitions.has(key)) {
    definitions.set(key, {});
    definitions.set(key, recordSchema(fields, definitions));
  }
  return { $ref: `#/$defs/${key}` };
}

function recordSchema(fields: Fields, definitions: SchemaDefinitions): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, field] of Object.entries(fields)) {
    const schema = field.shape.schema(definitions);
    properties[key] = { ...schema, description: field.about };
  }
  return { type: 'object', properties, required: requiredKeys(fields), additionalProperties: false };
}
