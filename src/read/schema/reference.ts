/** The schemas of content files → the reference that people read, as Markdown: every file, every group of keys, every key. */
import type { JsonSchema } from '../shape/shape.ts';
import { groupName, isSchema, itemsOf } from './schema-parts.ts';

/** `files` say where each kind lies, by the name of its schema. */
export function referenceText(
  schemas: ReadonlyMap<string, JsonSchema>,
  files: ReadonlyMap<string, string>,
): string {
  const kinds = [...files].map(([name, path]) => ({ name, path, schema: schemas.get(`${name}.json`) ?? {} }));
  const groups = new Map(kinds.flatMap(({ schema }) => Object.entries(definitionsOf(schema))));
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    head,
    ...kinds.flatMap(({ name, path, schema }) => [`### ${name}`, `\`${path}\``, table(schema)]),
    '## Groups of keys',
    ...sorted.flatMap(([name, schema]) => [`### ${name}`, table(schema)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function definitionsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { $defs } = schema;
  const parts = isSchema($defs) ? Object.entries($defs) : [];
  return Object.fromEntries(parts.flatMap(([name, part]) => (isSchema(part) ? [[name, part]] : [])));
}

const head = `# Content reference

Every key of every content file, made from the shapes that read them: \`lectern schema --reference\` prints this page.
[Writing content](content.md) says how they are used; [Editing](editing.md) how an editor shows them while you write.
A key in **bold** must be there.

## Files`;

function table(schema: JsonSchema): string {
  const { properties, required } = schema;
  if (!isSchema(properties)) return '';
  const must = new Set(Array.isArray(required) ? required.map(String) : []);
  const rows = Object.entries(properties).flatMap(([key, part]) =>
    isSchema(part) ? [row(key, part, must.has(key))] : [],
  );
  return ['| key | value | what it is | example |', '|---|---|---|---|', ...rows].join('\n');
}

function row(key: string, part: JsonSchema, isRequired: boolean): string {
  const [example] = Array.isArray(part.examples) ? part.examples : [];
  const shown = example === undefined ? '' : `\`${cell(short(JSON.stringify(example)))}\``;
  const name = isRequired ? `**\`${key}\`**` : `\`${key}\``;
  return `| ${name} | ${valueText(part)} | ${cell(String(part.description ?? ''))} | ${shown} |`;
}

/** What may stand there, in a few words. */
function valueText(part: JsonSchema): string {
  const group = groupName(part);
  if (group !== undefined) return `[${group.replaceAll('-', ' ')}](#${group})`;
  if (Array.isArray(part.enum)) return part.enum.map((each) => `\`${String(each)}\``).join(', ');
  if (typeof part.const === 'string') return `\`${part.const}\``;
  const ways = [part.anyOf, part.allOf].flatMap((each) => (Array.isArray(each) ? each : [])).filter(isSchema);
  if (ways.length > 0) return [...new Set(ways.map(valueText).filter((each) => each !== ''))].join(' or ');
  const items = itemsOf(part);
  if (items !== undefined) return `list of ${valueText(items)}`;
  if (isSchema(part.properties)) return Object.entries(part.properties).map(blockText).join(', ');
  return scalarText(part);
}

function blockText([kind, part]: readonly [string, unknown]): string {
  const ways = isSchema(part) && Array.isArray(part.anyOf) ? part.anyOf.filter(isSchema) : [part];
  const group = ways
    .filter(isSchema)
    .map(groupName)
    .find((name) => name !== undefined);
  return group === undefined ? `\`${kind}\`` : `[\`${kind}\`](#${group})`;
}

function scalarText({ type, minimum, maximum, pattern, oneOf }: JsonSchema): string {
  if (oneOf !== undefined) return '';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `${String(minimum)} to ${String(maximum)}`;
  if (type === 'object') return 'names and their values';
  if (typeof pattern !== 'string') return Array.isArray(type) && type.length === 2 ? 'number' : 'text';
  return namedPatterns.find(([start]) => pattern.startsWith(start))?.[1] ?? 'text';
}

const namedPatterns: readonly (readonly [start: string, words: string])[] = [
  ['^[a-z0-9]', 'id'],
  ['^[A-Z]', 'ledger id'],
  ['^#', 'colour'],
  ['^([01]', 'time of day'],
  ['^\\d{4}', 'date'],
  ['^\\s*(~', 'number'],
  ['^\\s*[Hh]', 'address on the web'],
  ['^\\s*[a-z]{2,3}', 'code of a language'],
];

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
