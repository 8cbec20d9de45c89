/** The words of a source are kept as numbers alone, and found where they were taken over. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lectern } from '../build/lectern.ts';
import { edit, makePond } from '../build/pond.ts';

const theirs =
  'The diggers went home at dusk, having filled\nthe hollow with clear water from the brook beyond the hill.';
const runs = 'content/ledger/runs/pond-book-1902.yaml';

test('numbers without words, by which copied words are found', async () => {
  const project = await makePond();
  const file = join(project, 'survey.txt');
  await writeFile(file, theirs);
  const made = await lectern(['fingerprint', 'pond-book-1902', file, '--project', project]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(await readFile(join(project, runs), 'utf8')).not.toMatch(/diggers|hollow|brook/i);
  expect((await lectern(['check', '--project', project])).stdout).toBe('Nothing to mend.\n');
  await edit(
    project,
    'content/en/modules/pond.yaml',
    'summary: ',
    'summary: At dusk, having filled the Hollow with clear water! ',
  );
  const answer = await lectern(['check', '--project', project]);
  expect(answer.code).toBe(1);
  expect(answer.stdout).toMatch(/error\[words-copied\] .*pond\.yaml:\d+:10\n {2}9 words in a row/);
});

test('a file that is not there, one without words, and a source that is none', async () => {
  const project = await makePond();
  const empty = join(project, 'empty.txt');
  await writeFile(empty, 'Eight words and no more stand in here.');
  const codes = [
    ['survey', 'nowhere.txt'],
    ['survey', empty],
    ['Not An Id', empty],
  ].map(async (args) => (await lectern(['fingerprint', ...args, '--project', project])).code);
  expect(await Promise.all(codes)).toEqual([3, 2, 2]);
});
