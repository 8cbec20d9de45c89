/** The shapes of content files → JSON Schema files, so that any editor completes and explains. */
import { fileKinds, themeKind } from './content.ts';
import { withExamples } from './schema/with-examples.ts';
import type { JsonSchema } from './shape/shape.ts';
import { overlayKind } from './translation.ts';

/** File name below `content/schema/` → schema. */
export function contentSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    [...fileKinds('en'), themeKind, overlayKind('en')].map((kind) => {
      const bare = new Map<string, JsonSchema>();
      const described = kind.describes.schema(bare);
      const definitions = withExamples(bare);
      const root = resolved(described, definitions);
      const sorted = Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1)));
      const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: `Lectern ${kind.schema}` };
      return [`${kind.schema}.json`, { ...head, ...root, $defs: sorted }] as const;
    }),
  );
}

/** In this draft a `$ref` hides what stands beside it, so the root of a schema stands in it itself. */
function resolved(schema: JsonSchema, definitions: Map<string, JsonSchema>): JsonSchema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : '';
  const root = definitions.get(name);
  definitions.delete(name);
  return root ?? schema;
}
