/** The groups of keys of a schema → the same with an example and a snippet at every key, as editors use them. */
import type { JsonSchema, SchemaDefinitions } from '../shape/shape.ts';
import { exampleOf } from './examples.ts';
import { isSchema, itemsOf } from './schema-parts.ts';
import { blockBody, groupBody, places, valueBody } from './snippets.ts';

export function withExamples(definitions: SchemaDefinitions): SchemaDefinitions {
  return new Map(
    [...definitions].map(
      ([group, schema]) => [group, groupWithExamples(group, schema, definitions)] as const,
    ),
  );
}

function groupWithExamples(group: string, schema: JsonSchema, definitions: SchemaDefinitions): JsonSchema {
  const { properties } = schema;
  if (!isSchema(properties)) return schema;
  const entries = Object.entries(properties).map(([key, part]) =>
    isSchema(part) ? [key, keyWithExample(group, key, part, definitions)] : [key, part],
  );
  const body = groupBody(group, definitions, places());
  const snippet = { label: group.replaceAll('-', ' '), description: Object.keys(body).join(', '), body };
  return { ...schema, properties: Object.fromEntries(entries), defaultSnippets: [snippet] };
}

function keyWithExample(
  group: string,
  key: string,
  part: JsonSchema,
  definitions: SchemaDefinitions,
): JsonSchema {
  const example = exampleOf(group, key);
  const body = valueBody(part, example, definitions, places());
  return {
    ...blockStarts(part, definitions),
    ...(example === undefined ? {} : { examples: [example] }),
    defaultSnippets: [{ label: key, body }],
  };
}

/** Where blocks are listed, one snippet a kind. */
function blockStarts(part: JsonSchema, definitions: SchemaDefinitions): JsonSchema {
  const items = itemsOf(part);
  const kinds = items?.properties;
  if (items === undefined || !isSchema(kinds)) return part;
  const defaultSnippets = Object.entries(kinds).map(([kind, of]) => ({
    label: kind,
    description: isSchema(of) ? of.description : undefined,
    body: blockBody(kinds, kind, definitions, places()),
  }));
  return { ...part, items: { ...items, defaultSnippets } };
}
