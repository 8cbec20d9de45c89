/** Every broken set-up is named and cured; a set-up that is well is left in peace. */
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/build/doctor/diagnose.ts';
import { fileFact } from '../../src/build/doctor/file-facts.ts';
import type { MachineFacts, ProjectFacts } from '../../src/build/doctor/set-up.ts';
import { missingFonts, missingPackages, missingTemplates } from '../../src/cli/installation.ts';
import { lectern, repository } from '../build/lectern.ts';
import { differences, filesBelow, makePond } from '../build/pond.ts';

const gibi = 1024 ** 3;
const open = (path: string) => ({ path, unwritable: undefined, free: 10 * gibi });

const machine: MachineFacts = {
  node: '20.19.0',
  isRoot: false,
  missingPackages: [],
  missingTemplates: [],
  missingFonts: [],
  browser: { kind: 'works', version: 'Chrome/147' },
  hasGit: true,
  temporary: open('/tmp'),
  cache: open('/home/ana/.cache/lectern'),
};

const project: ProjectFacts = {
  output: open('/home/ana/tea/output'),
  foreignOutput: undefined,
  lock: undefined,
  isRepository: true,
  projectFault: undefined,
  hasProjectFile: true,
  editor: 'vscode',
  languages: ['en'],
  decks: 1,
  handbooks: 1,
  schema: 'current',
  files: [fact('content/lectern.yaml', 'title: Tea\n'), fact('content/en/language.yaml', 'language: en\n')],
  deadLinks: [],
  builtBy: '0.1.0',
  version: '0.1.0',
};

test('nothing is said of what is well', () => {
  expect(diagnose({ machine, project, folder: '/home/ana/tea' })).toEqual([]);
});

/** What is broken, what it is called, and a word of its cure. */
const machines: readonly (readonly [Partial<MachineFacts>, string, string])[] = [
  [{ node: '18.20.4' }, 'node-old', 'nodejs.org'],
  [{ node: '20.9.0' }, 'node-old', 'nodejs.org'],
  [{ missingPackages: ['yaml'] }, 'package-missing', 'npm ci'],
  [{ missingTemplates: ['deck'] }, 'templates-missing', 'Install Lectern again'],
  [{ missingFonts: ['SourceSans3-Regular'] }, 'fonts-missing', 'Install Lectern again'],
  [{ browser: { kind: 'none', message: 'Run: npx puppeteer …' } }, 'browser-missing', 'npx puppeteer'],
  [{ browser: { kind: 'fails', message: 'Install libnss3' } }, 'browser-fails', 'libnss3'],
  [{ isRoot: true }, 'root-no-sandbox', 'another user'],
  [{ hasGit: false }, 'git-absent', 'Install git'],
  [{ temporary: { ...open('/tmp'), free: 1024 } }, 'temporary-full', 'TMPDIR'],
  [{ temporary: { ...open('/tmp'), unwritable: 'EACCES' } }, 'temporary-closed', 'TMPDIR'],
  [{ cache: { ...open('/cache'), unwritable: 'EROFS' } }, 'cache-closed', 'LECTERN_CACHE'],
];

describe('a broken machine', () => {
  test.for(machines)('%j', ([broken, id, cure]) => {
    const found = diagnose({ machine: { ...machine, ...broken }, project, folder: '/' });
    expect(found).toMatchObject([{ id, of: 'machine', cure: expect.stringContaining(cure) }]);
  });
});

const file = (path: string, text: string | Uint8Array): Partial<ProjectFacts> => ({
  files: [...project.files, fact(path, text)],
});
const projects: readonly (readonly [string, Partial<ProjectFacts>, string])[] = [
  ['project-file-missing', { hasProjectFile: false }, 'lectern new library'],
  ['project-file-faulty', { projectFault: 'This project has no title' }, 'lectern check'],
  ['language-missing', { languages: ['en', 'fr'] }, 'lectern translate fr'],
  ['editor-unknown', { editor: 'Visual Studio Code' }, 'vscode'],
  ['editor-unknown', { editor: 'http://localhost:{file}' }, 'address of an editor'],
  ['editor-unknown', { editor: 'emacs://open?file={path}&line={line}' }, '{file}'],
  ['editor-unknown', { editor: 'emacs://open?line={line}' }, 'Put {file} into it'],
  ['editor-no-line', { editor: 'emacs://open?file={file}' }, '{line}'],
  ['nothing-to-make', { decks: 0, handbooks: 0 }, 'lectern new deck'],
  ['schema-missing', { schema: 'missing' }, 'lectern schema'],
  ['schema-stale', { schema: 'stale' }, 'lectern schema'],
  ['output-closed', { output: { ...open('/o'), unwritable: 'EACCES' } }, '--output'],
  ['disk-full', { output: { ...open('/o'), free: 1024 } }, 'Free some space'],
  ['output-foreign', { foreignOutput: 'thesis.doc' }, 'Move them'],
  ['lock-left', { lock: { path: '/.output-lock', isHeld: false } }, 'next build takes it away'],
  ['lock-held', { lock: { path: '/.output-lock', isHeld: true } }, 'Wait'],
  ['no-repository', { isRepository: false }, 'git init'],
  ['output-old', { builtBy: '0.0.9' }, 'lectern build'],
  ['link-dead', { deadLinks: ['content/en/x.yaml'] }, 'take the link away'],
  ['file-utf-16', file('content/a.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0])), 'UTF-8'],
  ['file-not-utf-8', file('content/a.yaml', Buffer.from('a: caf\u00e9\n', 'latin1')), 'UTF-8'],
  ['file-mark', file('content/a.yaml', '\ufeffa: b\n'), 'without BOM'],
  ['line-ends-mixed', file('content/a.yaml', 'a: b\r\nc: d\n'), 'Choose one'],
  ['line-ends-old', file('content/a.yaml', 'a: b\rc: d\r'), 'LF'],
  ['tabs', file('content/a.yaml', 'a:\n\tb: c\n'), 'two spaces'],
  ['merge-left', file('content/a.yaml', 'a: b\n<<<<<<< HEAD\n'), 'Keep one side'],
  ['file-ending', file('content/a.yml', 'a: b\n'), 'Rename'],
  ['names-clash', file('content/en/Language.yaml', 'language: en\n'), 'Rename'],
];

describe('a broken folder', () => {
  test.for(projects)('%s', ([id, broken, cure]) => {
    const found = diagnose({ machine, project: { ...project, ...broken }, folder: '/' });
    expect(found).toMatchObject([{ id, cure: expect.stringContaining(cure) }]);
  });

  test('that is no library', () => {
    const found = diagnose({ machine, project: undefined, folder: '/home/ana' });
    expect(found).toMatchObject([
      { id: 'content-missing', cure: expect.stringContaining('lectern new library') },
    ]);
  });

  test('many files with one trouble are one complaint', () => {
    const files = ['a', 'b', 'c'].map((name) => fact(`content/${name}.yaml`, 'a:\n\tb: c\n'));
    const found = diagnose({
      machine,
      project: { ...project, files: [...project.files, ...files] },
      folder: '/',
    });
    expect(found.map(({ message }) => message)).toEqual([
      'content/a.yaml is indented with tabs, first on line 2; so are 2 other files: content/b.yaml, content/c.yaml',
    ]);
  });
});

test('what is gone from an installation is seen', async () => {
  expect([missingPackages(repository), missingTemplates(repository), missingFonts(repository)]).toEqual([
    [],
    [],
    [],
  ]);
  const broken = await makePond();
  await writeFile(join(broken, 'package.json'), '{"dependencies": {"no-such-package-at-all": "1.0.0"}}');
  await mkdir(join(broken, 'templates/fonts'), { recursive: true });
  await writeFile(join(broken, 'templates/fonts/SourceSans3-Regular.ttf.woff2'), '');
  expect(missingPackages(broken)).toEqual(['no-such-package-at-all']);
  expect(missingTemplates(broken)).toContain('deck');
  expect(missingFonts(broken)).not.toContain('SourceSans3-Regular');
  expect(missingFonts(broken)).toContain('SourceCodePro-Regular');
});

describe('on the disk', () => {
  test('everything planted is found, by its id, and nothing is changed', async () => {
    const pond = await makePond();
    const plant = (path: string, bytes: string | Uint8Array) => writeFile(join(pond, path), bytes);
    await plant('content/en/modules/tabs.yaml', 'module: tabs\nsections:\n\t- section: x\n');
    await plant('content/en/modules/latin.yaml', Buffer.from('module: latin\ntitle: Caf\u00e9\n', 'latin1'));
    await plant(
      'content/en/modules/merge.yaml',
      'module: merge\n<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n',
    );
    await plant('content/en/modules/old.yml', 'module: old\n');
    await symlink(join(pond, 'gone.yaml'), join(pond, 'content/en/modules/dead.yaml'));
    await mkdir(join(pond, 'output'));
    await plant('output/thesis.doc', 'mine');
    await plant('.output-lock', '99999999');
    const before = await filesBelow(pond);
    const { code, stdout } = await doctor(pond);
    const ids = JSON.parse(stdout).complaints.map(({ id }: { id: string }) => id);
    for (const id of [
      'tabs',
      'file-not-utf-8',
      'merge-left',
      'file-ending',
      'link-dead',
      'output-foreign',
      'lock-left',
      'schema-missing',
    ])
      expect(ids).toContain(id);
    expect(code).not.toBe(0);
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });

  test('a new library is well, and so is the one that comes along', async () => {
    const tea = join(await makePond(), 'tea');
    await lectern(['new', 'library', tea, '--title', 'Tea']);
    for (const folder of [tea, repository]) {
      const { code, stdout } = await doctor(folder);
      const found: readonly { severity: string }[] = JSON.parse(stdout).complaints;
      expect({ code, worse: found.filter(({ severity }) => severity !== 'note') }).toEqual({
        code: 0,
        worse: [],
      });
    }
  });

  test('a browser that is not there, named by its cure', async () => {
    const { code, stdout } = await lectern(['doctor', '--browser', '/no/such/browser'], {
      cwd: await makePond(),
    });
    expect({ code, stdout }).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('error[browser-missing]'),
    });
  });

  test('a folder that is no library, and one without its project file', async () => {
    const pond = await makePond();
    await rename(join(pond, 'content/lectern.yaml'), join(pond, 'lectern.yaml'));
    expect((await doctor(pond)).stdout).toContain('project-file-missing');
    await rm(join(pond, 'content'), { recursive: true });
    expect(await doctor(pond)).toMatchObject({ code: 1, stdout: expect.stringContaining('content-missing') });
    expect((await readFile(join(pond, 'lectern.yaml'))).length).toBeGreaterThan(0);
  });
});

function doctor(folder: string) {
  return lectern(['doctor', '--no-browser', '--report', 'json'], { cwd: folder });
}

function fact(path: string, text: string | Uint8Array) {
  return fileFact(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
}
