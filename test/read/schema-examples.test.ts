/**
 * What editors write: every key of a schema has an example or a choice and a snippet, every example is as the schema wants it, and
 * what a snippet of a whole file writes is read without a fault of its shape.
 */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fileKinds, readContentFile, themeKind } from '../../src/read/content.ts';
import { contentSchemas } from '../../src/read/json-schema.ts';
import { exampleKeys } from '../../src/read/schema/examples.ts';
import { startedKeys } from '../../src/read/schema/started-keys.ts';

type Part = { readonly [key: string]: unknown };
interface Place {
  readonly group: string;
  readonly key: string;
  readonly part: Part;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key of every group of a schema. */
function placesOf(schema: Part): readonly Place[] {
  const groups = [['', schema] as const, ...Object.entries(isPart(schema.$defs) ? schema.$defs : {})];
  return groups.flatMap(([group, of]) =>
    isPart(of) && isPart(of.properties)
      ? Object.entries(of.properties).flatMap(([key, part]) => (isPart(part) ? [{ group, key, part }] : []))
      : [],
  );
}

/** What stands there when somebody accepts each place as it is. */
function accepted(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(accepted);
  if (isPart(body)) return Object.fromEntries(Object.entries(body).map(([key, of]) => [key, accepted(of)]));
  const words = String(body)
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, '$1');
  return parse(words.replaceAll(/\\([\\$},|])/g, '$1'));
}

function bodiesOf(part: Part): readonly unknown[] {
  const { defaultSnippets } = part;
  return Array.isArray(defaultSnippets) ? defaultSnippets.filter(isPart).map(({ body }) => body) : [];
}

const schemas = contentSchemas();
const ajv = new Ajv({ strict: false });

describe('for editors', () => {
  for (const [name, schema] of schemas) {
    const places = placesOf(schema);
    const judge = (part: Part) => ajv.compile({ ...part, $defs: schema.$defs, examples: undefined });

    test(`every key of ${name} has a snippet that fits it, and an example where no choice or group says more`, () => {
      const wrong = places.flatMap(({ group, key, part }) => {
        const at = `${group}/${key}`;
        const bodies = bodiesOf(part);
        const examples = Array.isArray(part.examples) ? part.examples : [];
        const fits = judge(part);
        const says = examples.length > 0 || saysItself(part) ? [] : [`${at} has no example`];
        const misfit = [...examples, ...bodies.map(accepted)].filter((each) => !fits(each));
        return [
          ...says,
          ...(bodies.length > 0 ? [] : [`${at} has no snippet`]),
          ...misfit.map((each) => `${at} does not take ${JSON.stringify(each)}`),
        ];
      });
      expect(wrong).toEqual([]);
    });
  }

  test('a snippet of a block is a block of its kind', () => {
    const module = schemas.get('module.json') ?? {};
    const blocks = placesOf(module).find(({ group, key }) => group === 'section' && key === 'blocks')?.part;
    const items = isPart(blocks?.items) ? blocks.items : {};
    const fits = ajv.compile({ ...items, $defs: module.$defs });
    expect(bodiesOf(items)).toHaveLength(12);
    expect(
      bodiesOf(items)
        .map(accepted)
        .filter((each) => !fits(each)),
    ).toEqual([]);
  });
});

describe('the snippet of a whole file is read without a fault', () => {
  const home: Readonly<Record<string, string>> = {
    project: 'content/lectern.yaml',
    language: 'content/en/language.yaml',
    glossary: 'content/en/glossary/terms.yaml',
    module: 'content/en/modules/wsis-geneva.yaml',
    deck: 'content/en/decks/igf-in-brief.yaml',
    handbook: 'content/en/handbooks/internet-governance.yaml',
    session: 'content/en/sessions/half-day.yaml',
    data: 'content/ledger/data/igf-attendance.yaml',
    facts: 'content/ledger/facts/facts.yaml',
    theme: 'templates/themes/house.yaml',
  };
  // Runs are written by lectern fingerprint alone.
  for (const { schema: kind } of [...fileKinds('en'), themeKind].filter((each) => each.schema !== 'runs'))
    test(kind, () => {
      const [body] = bodiesOf(schemas.get(`${kind}.json`) ?? {});
      const path = home[kind] ?? `content/ledger/${kind}.yaml`;
      const { diagnostics } = readContentFile({ path, text: stringify(accepted(body)) }, 'en', [
        ...fileKinds('en'),
        themeKind,
      ]);
      expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    });
});

test('no example and no list of keys outlives what it is for', () => {
  const known = new Set(
    [...schemas].flatMap(([, schema]) => placesOf(schema).map(({ group, key }) => `${group}/${key}`)),
  );
  const roots = new Set(
    [...schemas].flatMap(([, schema]) =>
      placesOf(schema)
        .filter(({ group }) => group === '')
        .map(({ key }) => key),
    ),
  );
  const listed = Object.entries(startedKeys).flatMap(([group, keys]) =>
    keys.map((key) => [group, key] as const),
  );
  const stale = [...exampleKeys(), ...listed].filter(
    ([group, key]) => !known.has(`${group}/${key}`) && !roots.has(key),
  );
  expect(stale).toEqual([]);
});

/** A choice, a switch, or groups of keys that say what they hold. */
function saysItself(part: Part): boolean {
  const ways = [part, part.items, ...(Array.isArray(part.anyOf) ? part.anyOf : [])].filter(isPart);
  return ways.some(
    (way) =>
      way.enum !== undefined ||
      way.type === 'boolean' ||
      way.$ref !== undefined ||
      way.properties !== undefined ||
      way.allOf !== undefined,
  );
}
