/** What the documents of a project show: where its facts are, and the story of its decks' titles. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { type Answer, lectern, repository } from '../build/lectern.ts';
import { edit, makePond } from '../build/pond.ts';

let project: string;
beforeAll(async () => {
  project = await makePond();
});

test('facts are told with their places, counted, those shown nowhere first', async () => {
  const told = await makePond();
  await edit(told, 'content/ledger/facts/pond.yaml', 'facts:', `facts:\n${lonely('A-04')}${lonely('B-01')}`);
  const answer = await ask(told, ['--coverage']);
  await expect(transcript('--coverage', answer)).toMatchFileSnapshot('transcripts/coverage.txt');
});

test('a narrow terminal is respected', async () => {
  const coverage = await ask(project, ['--coverage'], '46');
  const outline = await ask(project, ['--outline'], '46');
  const lines = `${coverage.stdout}${outline.stdout}`.split('\n');
  expect(lines.filter((line) => line.length > 46)).toEqual([]);
});

test('a fact listed with a reason is accounted for', async () => {
  const listed = await makePond();
  await edit(listed, 'content/ledger/facts/pond.yaml', 'facts:', `facts:\n${lonely('A-04')}`);
  const reason = 'unused:\n  - facts: [A-04]\n    reason: Nobody swims today.\n';
  await writeFile(`${listed}/content/ledger/unused.yaml`, reason);
  const { code, stdout } = await ask(listed, ['--coverage']);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('A-04   Nobody swims today.'),
  });
});

test('as JSON, every fact with its places', async () => {
  const { code, stdout } = await ask(project, ['--coverage', '--report', 'json']);
  const { all, facts } = JSON.parse(stdout);
  expect({ code, all }).toEqual({ code: 0, all: { facts: 3, used: 3, listed: 0, open: 0 } });
  expect(facts.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
    'A-01 used',
    'A-02 used',
    'A-03 used',
  ]);
});

test('the titles of a deck alone', async () => {
  const answer = await ask(project, ['--outline', 'pond-in-brief']);
  await expect(transcript('--outline pond-in-brief', answer)).toMatchFileSnapshot('transcripts/outline.txt');
});

test('a deck that is not there, a report that is not made', async () => {
  expect(await ask(project, ['--outline', 'nothing'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ducks-in-brief, pond-in-brief'),
  });
  expect(await ask(project, ['--coverage', '--report', 'sarif'])).toMatchObject({ code: 2 });
});

test('of content with errors nothing is said but these', async () => {
  const broken = await makePond();
  await edit(broken, 'content/en/decks/pond-in-brief.yaml', 'show: [pond]', 'show: [pondd]');
  const { code, stdout, stderr } = await ask(broken, ['--coverage']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('Did you mean pond?');
});

function lonely(id: string): string {
  return `  - fact: ${id}\n    claim: Nobody swims in the pond.\n    sources: [{ source: pond-book-1902 }]\n    status: verified\n`;
}

function ask(folder: string, options: readonly string[], columns = '80'): Promise<Answer> {
  return lectern(['check', ...options], { cwd: folder, env: { COLUMNS: columns } });
}

function transcript(command: string, { code, stdout, stderr }: Answer): string {
  return `$ lectern check ${command}\n${stdout}${stderr}=> ${code}\n`;
}

test('a reader who has read enough breaks nothing', async () => {
  const child = spawn(process.execPath, [`${repository}bin/lectern.js`, 'check', '--coverage'], {
    cwd: project,
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, told }).toEqual({ code: 0, told: '' });
});
