/** A folder that is not this repository is built, and its own templates stand before Lectern's, file by file. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lectern, repository } from './lectern.ts';
import { madeIn, makePond } from './pond.ts';

test('a project’s own style sheet and template replace ours, and only those', async () => {
  const project = await makePond();
  await mkdir(join(project, 'templates/web'), { recursive: true });
  const style = await readFile(join(repository, 'templates/web/site.css'), 'utf8');
  await writeFile(join(project, 'templates/web/site.css'), `${style}\nmain { --pond: deep; }\n`);
  expect((await lectern(['build', '--only', 'glossary'], { cwd: project })).code).toBe(0);
  const made = await madeIn(project);
  expect(made.get('assets/site.css')?.toString('utf8')).toContain('--pond: deep');
  expect(made.get('glossary/pond.html')?.toString('utf8')).toContain('A body of water smaller than a lake');
});

test('a fault in a project’s own template is told with its line', async () => {
  const project = await makePond();
  const template = 'templates/portal/index.hbs';
  await mkdir(dirname(join(project, template)), { recursive: true });
  await cp(join(repository, template), join(project, template));
  const text = await readFile(join(project, template), 'utf8');
  await writeFile(join(project, template), `{{taglin}}\n${text}`);
  const { code, stderr } = await lectern(['build'], { cwd: project });
  expect(stderr).toMatch(/error templates\/portal\/index\.hbs:1:\d+/);
  expect(code).toBe(1);
});
