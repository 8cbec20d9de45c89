/** What `check --report sarif` writes is SARIF 2.1.0 by its schema, and its fixes do what `--fix` does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { locate } from '../../src/cli/report/located.ts';
import { jsonReport } from '../../src/cli/report/machine-reports.ts';
import { sarifReport } from '../../src/cli/report/sarif-report.ts';
import { allMistakes } from '../mistakes/all-mistakes.ts';
import { type Judgement, judge } from '../mistakes/judge.ts';

/** As OASIS publishes it; taken from the package @microsoft/jest-sarif. */
const schemaFile = fileURLToPath(new URL('./fixtures/sarif-2.1.0-rtm.5.json', import.meta.url));
const sample: Judgement[] = [];

beforeAll(async () => {
  const mistakes = await allMistakes();
  // One of each code, and a text with letters of two units before its fault.
  const first = mistakes.filter(({ code }, at) => mistakes.findIndex((each) => each.code === code) === at);
  for (const mistake of first) sample.push(await judge(mistake));
});

function sarifOf({ mending }: Judgement): string {
  return sarifReport(locate(mending.found.diagnostics, mending.found.texts, 'my library/'), '1.0.0');
}

test('every kind of diagnostic is valid by the schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  // Of draft 4 of JSON Schema it uses nothing that later drafts changed but its name.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const validate = ajv.compile(schema);
  for (const judgement of sample) {
    const isValid = validate(JSON.parse(sarifOf(judgement)));
    expect(validate.errors ?? [], judgement.mistake.name).toEqual([]);
    expect(isValid).toBe(true);
  }
});

test('places are relative addresses, escaped', () => {
  for (const judgement of sample)
    for (const [, uri = ''] of sarifOf(judgement).matchAll(/"uri": "(.*)"/g))
      expect(uri).toMatch(/^my%20library\/[\w./-]+$/);
});

test('every rule says what it means and how to cure it, and every result names its rule', () => {
  for (const judgement of sample) {
    const [run] = JSON.parse(sarifOf(judgement)).runs;
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      expect(rule.id).toBe(result.ruleId);
      expect(rule.help.text).toContain('Cure: ');
    }
  }
});

test('a fix of SARIF and of JSON makes the text that --fix makes', () => {
  const fixable = sample.filter(({ mending }) => mending.mended.length === 1);
  expect(fixable.length).toBeGreaterThan(15);
  for (const { mending, mistake } of fixable) {
    const located = locate(mending.found.diagnostics, mending.found.texts);
    const [result] = JSON.parse(sarifReport(located, '1.0.0')).runs[0].results;
    const [row] = JSON.parse(jsonReport(located));
    const [change] = result.fixes[0].artifactChanges;
    const [file] = mending.files;
    const replacements: readonly Replacement[] = change.replacements.map(
      (each: { deletedRegion: Region; insertedContent: { text: string } }) => ({
        from: offsetOf(file?.before ?? '', each.deletedRegion.startLine, each.deletedRegion.startColumn),
        to: offsetOf(file?.before ?? '', each.deletedRegion.endLine, each.deletedRegion.endColumn),
        text: each.insertedContent.text,
      }),
    );
    expect(replaced(file?.before ?? '', replacements), mistake.name).toBe(file?.after);
    expect(row.fix.does).toBe(result.fixes[0].description.text);
    expect(row.fix.edits).toHaveLength(change.replacements.length);
  }
});

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((one, other) => other.from - one.from)
    .reduce((made, { from, to, text: over }) => made.slice(0, from) + over + made.slice(to), text);
}
