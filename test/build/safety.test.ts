/** Whatever goes wrong, what was made before is still there, and the exit code says whose turn it is. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { checkManifest } from './manifest.ts';
import { buildPond, copyPond, differences, edit, madeIn } from './pond.ts';

let built: string;
beforeAll(async () => {
  built = await buildPond();
});

describe('the old output stays', () => {
  test('where the content has an error: exit 1', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/modules/pond.yaml', 'title: The pond', 'titel: The pond');
    const answer = await lectern(['build', '--project', project]);
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('still there');
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });

  test('where a slide overflows: exit 1, with the slide named', async () => {
    const project = await copyPond(built);
    const long = `          - The ducks quacked${' and quacked'.repeat(90)}`;
    await edit(project, 'content/en/modules/ducks.yaml', '          - One duck, one quack', long);
    const answer = await lectern(['build', '--project', project]);
    expect(answer.code).toBe(1);
    expect(answer.stderr).toMatch(/error\[slide-overflow\].*modules\/ducks\.yaml:/);
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });

  test('where the build is killed, and the next build clears up', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/ledger/facts/pond.yaml', 'number: 7,', 'number: 9,');
    const { code } = await lectern(['build', '--project', project], {
      watch: (child, said) => said.includes('Measuring the slides') && child.kill('SIGKILL'),
    });
    expect(code).toBeNull();
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
    expect((await lectern(['build', '--project', project])).code).toBe(0);
    expect((await readdir(project)).sort()).toEqual(['content', 'output']);
    expect(differences(await madeIn(built), await madeIn(project))).toContain('glossary/pond.html');
  });

  test('where there is no browser: exit 3, with the one thing to do', async () => {
    const project = await copyPond(built);
    const answer = await lectern(['build', '--project', project, '--browser', '/nowhere/chromium']);
    expect(answer).toMatchObject({ code: 3, stdout: '' });
    expect(answer.stderr).toContain('Correct the path, or leave it out to use the bundled browser');
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });

  test('where the folder is somebody else’s: exit 3', async () => {
    const project = await copyPond(built);
    await rm(join(project, 'output'), { recursive: true });
    await mkdir(join(project, 'output'));
    await writeFile(join(project, 'output', 'thesis.txt'), 'years of work');
    const answer = await lectern(['build', '--project', project, '--only', 'decks/ducks-in-brief']);
    expect(answer.code).toBe(3);
    expect(answer.stderr).toContain('thesis.txt');
    expect([...(await madeIn(project)).keys()]).toEqual(['thesis.txt']);
  });

  test('in a dry run, which lists what it would store', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/modules/ducks.yaml', 'one quack', 'two quacks');
    const answer = await lectern([
      'build',
      '--project',
      project,
      '--only',
      'decks/ducks-in-brief',
      '--dry-run',
    ]);
    expect(answer.code).toBe(0);
    expect(answer.stdout).toContain('decks/ducks-in-brief/ducks-in-brief.pdf');
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });
});

test('a whole build removes what nothing makes any more', async () => {
  const project = await copyPond(built);
  await rm(join(project, 'content/en/decks/ducks-in-brief.yaml'));
  expect((await lectern(['build', '--project', project])).code).toBe(0);
  const made = await madeIn(project);
  expect([...made.keys()].filter((path) => path.includes('ducks-in-brief'))).toEqual([]);
  expect(made.get('index.html')?.includes('ducks-in-brief')).toBe(false);
  expect(checkManifest(made)).toEqual([]);
});

describe('wrong usage: exit 2', () => {
  const cases = [
    ['an unknown deck', ['build', '--only', 'decks/swans'], 'there is no decks/swans'],
    [
      'a format the target has not',
      ['build', '--only', 'glossary', '--format', 'pdf'],
      'glossary cannot be made',
    ],
    ['an unknown format', ['build', '--format', 'docx'], "'docx' is invalid"],
    ['an unknown option', ['build', '--fast'], "unknown option '--fast'"],
    ['an unknown command', ['bild'], "unknown command 'bild'"],
    ['a date that is none', ['check', '--today', 'tomorrow'], 'YYYY-MM-DD'],
    ['a project that is none', ['check', '--project', '/nowhere'], 'there is no folder content in /nowhere'],
    ['an unknown code', ['explain', 'key-unknwon'], 'Did you mean key-unknown?'],
  ] as const;
  test.for(cases)('%s', async ([, args, said]) => {
    const { code, stdout, stderr } = await lectern(args, { cwd: built });
    expect(stderr).toContain(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
