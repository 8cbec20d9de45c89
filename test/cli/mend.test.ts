/** `check --fix` changes what is wrong and nothing else of any file; `--dry-run` only shows it. */
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../src/host/replace-files.ts';
import { lectern } from '../build/lectern.ts';
import { makePond } from '../build/pond.ts';

const path = 'content/en/modules/odd.yaml';

/** Comments, quotes, blank lines and blanks at ends, as people leave them; three faults among them. */
const odd = `# A module with odd ways.
module:   odd   # its name
title: 'Odd ways'
summary: "Two  blanks and \\u00e9"
objectives: [ 'Say what is odd' ]


sections:
  - section: one
    titel: This file has ways of its own   # misspelt
    level: Core
    seconds: 60
    cite: none
    blocks:
      - points:
          - One: with a colon
          - "Two"  
`;
const mended = odd
  .replace('titel:', 'title:')
  .replace('Core', 'core')
  .replace('One: with a colon', '"One: with a colon"');

async function makeOdd(text: string): Promise<{ readonly project: string; readonly file: string }> {
  const project = await makePond();
  const file = join(project, path);
  await writeFile(file, text);
  return { project, file };
}

const fixing = ['check', '--fix', '--today', '2026-03-01'];

for (const [name, form] of [
  ['as it is', (text: string) => text],
  ['with a byte order mark', (text: string) => `\ufeff${text}`],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
] as const)
  test(`a file ${name} keeps everything that is not at fault`, async () => {
    const { project, file } = await makeOdd(form(odd));
    await chmod(file, 0o640);
    const answer = await lectern(fixing, { cwd: project });
    expect(answer).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to mend.') });
    expect(answer.stderr).toContain(`Mended 3 faults in 1 file:\n  ${path}:10:5 key-unknown: Write title`);
    expect(await readFile(file, 'utf8')).toBe(form(mended));
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(
      (await readdir(join(project, 'content/en/modules'))).filter((each) => each.startsWith('.')),
    ).toEqual([]);
  });

test('a dry run shows a diff, stores nothing and tells of the errors there are', async () => {
  const { project, file } = await makeOdd(odd);
  const answer = await lectern([...fixing, '--dry-run'], { cwd: project });
  expect(answer.code).toBe(1);
  expect(answer.stdout).toBe(`--- a/${path}
+++ b/${path}
@@ -7,11 +7,11 @@
 
 sections:
   - section: one
-    titel: This file has ways of its own   # misspelt
-    level: Core
+    title: This file has ways of its own   # misspelt
+    level: core
     seconds: 60
     cite: none
     blocks:
       - points:
-          - One: with a colon
+          - "One: with a colon"
           - "Two"  
`);
  expect(answer.stderr).toContain('Would mend 3 faults in 1 file:');
  expect(await readFile(file, 'utf8')).toBe(odd);
});

test('what only its author can mend stays, and is told', async () => {
  const text = odd.replace('level: Core', 'level: advanced');
  const { project, file } = await makeOdd(text);
  const answer = await lectern(fixing, { cwd: project });
  expect(answer.code).toBe(1);
  expect(answer.stdout).toContain(`error[value-choice] ${path}:11:12`);
  expect(answer.stdout).toContain('1 error\n');
  expect(await readFile(file, 'utf8')).toBe(mended.replace('level: core', 'level: advanced'));
});

test('where nothing is wrong nothing is written', async () => {
  const { project, file } = await makeOdd(mended);
  const before = (await stat(file)).mtimeMs;
  const answer = await lectern(fixing, { cwd: project });
  expect(answer).toMatchObject({ code: 0, stderr: 'Nothing here can be mended without a doubt.\n' });
  expect((await stat(file)).mtimeMs).toBe(before);
});

test('a file with bytes nobody can read is left alone', async () => {
  const { project, file } = await makeOdd(odd);
  const bytes = Buffer.concat([Buffer.from('# caf\xe9\n', 'latin1'), Buffer.from(odd)]);
  await writeFile(file, bytes);
  expect((await lectern(fixing, { cwd: project })).code).toBe(1);
  expect((await readFile(file)).equals(bytes)).toBe(true);
});

test('a file somebody saved in the meantime is not overwritten, and no other is half written', async () => {
  const { project, file } = await makeOdd(odd);
  const other = 'content/en/language.yaml';
  const before = await readFile(join(project, other), 'utf8');
  await expect(
    replaceFiles(project, [
      { path: other, before, after: 'language: de\n' },
      { path, before: 'what it was', after: mended },
    ]),
  ).rejects.toThrow('saved by somebody else');
  expect(await readFile(join(project, other), 'utf8')).toBe(before);
  expect(await readFile(file, 'utf8')).toBe(odd);
});
