/** The shapes of content files → JSON Schema files, so that any editor completes and explains. */
import { fileKinds } from './content.ts';
import type { JsonSchema } from './shape/shape.ts';
import { overlayKind } from './translation.ts';

/** File name below `content/schema/` → schema. */
export function contentSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    [...fileKinds('en'), overlayKind('en')].map((kind) => {
      const definitions = new Map<string, JsonSchema>();
      const root = kind.describes.schema(definitions);
      const sorted = Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1)));
      const schema = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `Lectern ${kind.schema}`,
        ...root,
        $defs: sorted,
      };
      return [`${kind.schema}.json`, schema] as const;
    }),
  );
}
