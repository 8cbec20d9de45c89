/** Every fault of every file is told in one run, at its place, the same in every report. */
import { beforeAll, expect, test } from 'vitest';
import { type Answer, lectern } from '../build/lectern.ts';
import { faults, makeFaultyPond } from './faulty-pond.ts';

interface JsonRow {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
}

const expected = faults.flatMap(({ path, told }) => told.map((each) => `${path} ${each}`)).sort();
let project: string;
beforeAll(async () => {
  project = await makeFaultyPond();
});

test('as JSON', async () => {
  const answer = await check('json');
  const rows: readonly JsonRow[] = JSON.parse(answer.stdout);
  const places = rows.map(({ path, code, start }) => `${path} ${code} ${start.line}:${start.column}`);
  expect(places.sort()).toEqual(expected);
  expect(answer).toMatchObject({ code: 1, stderr: '' });
});

test('as text, told apart by file', async () => {
  const answer = await check('text');
  const heads = [...answer.stdout.matchAll(/^error\[(.+)\] (.+?):(\d+:\d+)$/gm)];
  expect(heads.map(([, code, path, place]) => `${path} ${code} ${place}`).sort()).toEqual(expected);
  await expect(transcript('lectern check', answer)).toMatchFileSnapshot('transcripts/check-text.txt');
});

test('as notes for GitHub: nine, and how many more', async () => {
  const answer = await check('github');
  expect(answer.stdout.match(/^::error file=/gm)).toHaveLength(9);
  await expect(transcript('lectern check --report github', answer)).toMatchFileSnapshot(
    'transcripts/check-github.txt',
  );
});

test('as SARIF', async () => {
  const answer = await check('sarif');
  const log = JSON.parse(answer.stdout);
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  const [run] = log.runs;
  const rules: readonly string[] = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
  expect(run.tool.driver).toMatchObject({ name: 'Lectern', version: expect.any(String) });
  expect(new Set(rules).size).toBe(rules.length);
  const places: string[] = [];
  for (const { ruleId, level, message, locations } of run.results) {
    const [{ physicalLocation }] = locations;
    const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
    expect(rules).toContain(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).toMatch(/\S/);
    expect(
      [startLine, startColumn, endLine, endColumn].every((each) => Number.isInteger(each) && each > 0),
    ).toBe(true);
    expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
    expect(physicalLocation.artifactLocation.uri).not.toMatch(/^\/|^[a-z]+:/);
    places.push(`${physicalLocation.artifactLocation.uri} ${ruleId} ${startLine}:${startColumn}`);
  }
  expect(places.sort()).toEqual(expected);
});

test('places are shown from where the command runs', async () => {
  const { stdout } = await lectern(['check', '--project', 'pond'], { cwd: `${project}/..` });
  expect(stdout).toContain('pond/content/en/modules/a-key.yaml:8:5');
});

function check(report: string): Promise<Answer> {
  return lectern(['check', '--report', report, '--today', '2026-03-01'], { cwd: project });
}

function transcript(command: string, { code, stdout, stderr }: Answer): string {
  return `$ ${command}\n${stdout}${stderr}=> ${code}\n`;
}
