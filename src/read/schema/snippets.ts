/** A part of a schema → what an editor writes first there: a body with places to fill in, in their order. */
import type { JsonSchema, SchemaDefinitions } from '../shape/shape.ts';
import { type Example, exampleOf } from './examples.ts';
import { groupName, isSchema, itemsOf } from './schema-parts.ts';
import { startedKeys } from './started-keys.ts';

export type Body = string | readonly Body[] | { readonly [key: string]: Body };

/** Makes one body; `next` numbers its places, from 1. */
export interface Places {
  next(): number;
}

export function places(): Places {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}

export function valueBody(
  schema: JsonSchema,
  example: Example | undefined,
  definitions: SchemaDefinitions,
  at: Places,
): Body {
  const group = groupName(schema);
  if (group !== undefined && example === undefined) return groupBody(group, definitions, at);
  if (Array.isArray(schema.enum)) return choiceBody(schema.enum.map(String), at);
  if (example !== undefined) return exampleBody(example, at);
  if (schema.type === 'boolean') return choiceBody(['true', 'false'], at);
  const items = itemsOf(schema);
  if (items !== undefined) {
    const count = typeof schema.minItems === 'number' ? Math.max(1, schema.minItems) : 1;
    return Array.from({ length: count }, () => valueBody(items, undefined, definitions, at));
  }
  if (isSchema(schema.properties)) return blockBody(schema.properties, 'points', definitions, at);
  return firstOf(schema, definitions, at);
}

/** A group of keys: those usually written, or else the required ones. */
export function groupBody(group: string, definitions: SchemaDefinitions, at: Places): Body {
  const { properties, required } = definitions.get(group) ?? {};
  const keys = startedKeys[group] ?? (Array.isArray(required) ? required.map(String) : []);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const part = isSchema(properties) ? properties[key] : undefined;
      return isSchema(part) ? [[key, valueBody(part, exampleOf(group, key), definitions, at)]] : [];
    }),
  );
}

/** A block: its kind, and what stands below it. */
export function blockBody(kinds: JsonSchema, kind: string, definitions: SchemaDefinitions, at: Places): Body {
  const part = kinds[kind];
  const ways = isSchema(part) && Array.isArray(part.anyOf) ? part.anyOf.filter(isSchema) : [part];
  const written = ways.find((way) => isSchema(way) && groupName(way) !== undefined);
  const group = isSchema(written) ? groupName(written) : undefined;
  const bare =
    ['points', 'prose'].includes(kind) && group !== undefined ? exampleOf(group, 'items') : undefined;
  if (bare !== undefined) return { [kind]: exampleBody(bare, at) };
  return { [kind]: group === undefined ? exampleBody('…', at) : groupBody(group, definitions, at) };
}

function firstOf(schema: JsonSchema, definitions: SchemaDefinitions, at: Places): Body {
  const ways = [schema.anyOf, schema.allOf].flatMap((each) => (Array.isArray(each) ? each : []));
  const way = ways.filter(isSchema).find((each) => groupName(each) !== undefined) ?? ways.find(isSchema);
  return isSchema(way) ? valueBody(way, undefined, definitions, at) : exampleBody('…', at);
}

function exampleBody(example: Example, at: Places): Body {
  if (typeof example === 'string' || typeof example === 'number') return placed(example, at);
  if (Array.isArray(example)) return example.map((each: Example) => exampleBody(each, at));
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, exampleBody(value, at)]));
}

/** Quoted where YAML would read the words as something else: they are what a person writes over. */
function placed(value: string | number, at: Places): string {
  const text = String(value).replaceAll(/[\\$}]/g, '\\$&');
  const place = `\${${at.next()}:${text}}`;
  return typeof value === 'string' && /^[[{#&*!|>%@`'"]|:(?: |$)|^\d{1,2}:|^\d{4}$| #/.test(value)
    ? `"${place}"`
    : place;
}

function choiceBody(values: readonly string[], at: Places): string {
  return `\${${at.next()}|${values.map((value) => value.replaceAll(/[\\,|}$]/g, '\\$&')).join(',')}|}`;
}
