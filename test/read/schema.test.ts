/**
 * The JSON Schema that editors use and the reader that the tool uses agree on keys and kinds. The schema is never stricter. It is more
 * lenient where the list `lenient` says so, and about what no schema can know: references, marks and links inside texts, two
 * keys of one name, controls, and how YAML is written.
 */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { fileKinds, readContentFile } from '../../src/read/content.ts';
import { contentSchemas } from '../../src/read/json-schema.ts';
import { smallLibrary } from '../library/small.ts';
import { casesOf } from './fixture.ts';
import { fixtures } from './fixture-files.ts';

const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addKeyword('defaultSnippets');
const judges = new Map([...contentSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));
const kinds = fileKinds('en');

/** Faults the reader tells and the schema lets pass, each with its reason. */
const lenient: readonly RegExp[] = [
  /^Nothing stands here/, // To an editor an empty value is a text like `~`.
  /^Nothing is said here/, // brief or full: one of them, which of them no matter.
  /^The id .* is not the name of the file/, // A schema does not know the file's name.
  /is not a date or range|is not a date such as|is not a whole date|is not a year/, // The pattern knows no leap years and no order of two days, and a year may be a number.
  /is not an https: address|is not an address on the web/, // Judged as a browser reads it.
  /is not a whole number from/, // `1e3`, `0x1F` and `60.0` are whole numbers to an editor.
  /is not true or false/, // `True` is true to an editor.
  /is not an id/, // A number such as 2003 has no pattern.
  /is not the code of a language/, // Judged by the list of languages there are.
  /^Nothing says how long this takes|^A slot with .* has no minutes/, // What a slot needs depends on what it holds.
  /^This is not what lectern fingerprint wrote/, // Packed numbers are a text to an editor.
  /^This data set has no column/, // Columns are named in another place of the file.
];

const judged: ReadonlySet<string> = new Set([
  ...['key-unknown', 'key-missing', 'value-kind', 'value-choice', 'value-range', 'value-date', 'value-id'],
  ...['value-empty', 'yaml-hostile-key', 'yaml-colon'],
]);

interface Verdict {
  readonly told: readonly Diagnostic[];
  readonly isValid: boolean;
  readonly errors: string;
}

function verdict(path: string, text: string): Verdict | undefined {
  const kind = kinds.find((each) => each.pattern.test(path));
  const judge = judges.get(`${kind?.schema}.json`);
  const document = parseDocument(text, { logLevel: 'silent' });
  const { diagnostics } = readContentFile({ path, text }, 'en');
  const isOfWriting = diagnostics.some(({ code }) => code.startsWith('yaml-') && !judged.has(code));
  if (judge === undefined || document.errors.length > 0 || isOfWriting) return undefined;
  const isValid = judge(document.toJS());
  return {
    told: diagnostics.filter(({ code }) => judged.has(code)),
    isValid,
    errors: ajv.errorsText(judge.errors),
  };
}

/** What the two disagree about; empty where they agree. */
function disagreement({ told, isValid, errors }: Verdict): string {
  if (told.length === 0) return isValid ? '' : `the schema alone says: ${errors}`;
  const strict = told.filter(({ message }) => !lenient.some((each) => each.test(message)));
  return isValid && strict.length > 0 ? `the reader alone says: ${strict[0]?.message}` : '';
}

describe('schema and reader agree', () => {
  test('on every file of every fixture', () => {
    const all = fixtures().flatMap(([, text]) =>
      casesOf(text).flatMap((each) =>
        Object.entries(each.files).map(([path, file]) => ({ name: each.name, path, text: file })),
      ),
    );
    const files = new Map(all.map((each) => [`${each.path}\n${each.text}`, each])).values();
    const verdicts = [...files].flatMap(({ name, path, text }) => {
      const found = verdict(path, text);
      return found === undefined ? [] : [{ name, path, says: disagreement(found) }];
    });
    expect(verdicts.length).toBeGreaterThan(100);
    expect(verdicts.filter(({ says }) => says !== '')).toEqual([]);
  });

  test('on files in which something was changed by chance', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(smallLibrary)),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (path, changes) => {
          const whole: unknown = parseDocument(smallLibrary[path] ?? '').toJS();
          const text = stringify(
            changes.reduce((value, each) => each(value), whole),
            { aliasDuplicateObjects: false },
          );
          const found = verdict(path, text);
          fc.pre(found !== undefined);
          if (found !== undefined && !found.isValid) refused += 1;
          expect(found === undefined ? '' : disagreement(found)).toBe('');
        },
      ),
      { numRuns: 500, seed: 20_261_120 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});

type Change = (value: unknown) => unknown;

const other: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    'Words',
    '',
    'core',
    'T-01',
    'none',
    'forum',
    '2005',
    '2006-11-02',
    '16:9',
    '~1500',
  ),
  fc.constantFrom<unknown>(0, 3, 60, 2005, -1, 1.5, true, false, null),
  fc.constantFrom<unknown>(
    [],
    ['Words'],
    [1, 2],
    [[]],
    [{}],
    {},
    { brief: 'Words' },
    { text: 'Words' },
    { title: 'x', other: 1 },
  ),
);

/** At a place in the tree a key is taken away, misnamed or added, or a value put in place of another. */
const change: fc.Arbitrary<Change> = fc
  .tuple(
    fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('drop', 'rename', 'add', 'replace', 'repeat'),
    other,
    fc.constantFrom('titel', 'x', 'cite', 'title', 'id', 'level', 'constructor', 'notes', 'span'),
  )
  .map(
    ([steps, how, value, key]) =>
      (tree: unknown) =>
        changed(tree, steps, { how, value, key }),
  );

interface How {
  readonly how: string;
  readonly value: unknown;
  readonly key: string;
}

function changed(tree: unknown, [step = 0, ...steps]: readonly number[], how: How): unknown {
  if (Array.isArray(tree) && tree.length > 0) {
    const at = step % tree.length;
    if (steps.length === 0 && how.how === 'drop') return tree.filter((_item, index) => index !== at);
    if (steps.length === 0 && how.how === 'repeat') return [...tree, how.value];
    return tree.map((item: unknown, index) => (index === at ? within(item, steps, how) : item));
  }
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return how.value;
  const entries = Object.entries(tree);
  const at = step % Math.max(1, entries.length);
  if (steps.length === 0 && how.how === 'add') return Object.fromEntries([...entries, [how.key, how.value]]);
  return Object.fromEntries(
    entries.flatMap(([key, value]: [string, unknown], index) => {
      if (index !== at) return [[key, value]];
      if (steps.length === 0 && how.how === 'drop') return [];
      return [[steps.length === 0 && how.how === 'rename' ? how.key : key, within(value, steps, how)]];
    }),
  );
}

function within(value: unknown, steps: readonly number[], how: How): unknown {
  if (steps.length > 0) return changed(value, steps, how);
  return how.how === 'replace' ? how.value : value;
}

describe('every key of a schema', () => {
  for (const [name, schema] of contentSchemas()) {
    test(`of ${name} is explained`, () => {
      const bare: string[] = [];
      const walk = (value: unknown, at: string): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, part] of Object.entries(value)) {
          if (key === 'properties' && !at.endsWith('/properties')) {
            for (const [property, of] of Object.entries(part))
              if (!isExplained(of)) bare.push(`${at}/${property}`);
          }
          walk(part, `${at}/${key}`);
        }
      };
      walk(schema, '');
      expect(bare).toEqual([]);
    });
  }
});

function isExplained(schema: unknown): boolean {
  // Only whether a key may stand beside another, which is explained where it is described.
  if (typeof schema === 'boolean') return true;
  return (
    typeof schema === 'object' &&
    schema !== null &&
    'description' in schema &&
    String(schema.description).length > 4
  );
}
