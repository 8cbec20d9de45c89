import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArtifactPathError } from '../../src/host/artifact-paths.ts';
import { swapPlaces } from '../../src/host/folder-swap.ts';
import { MachineError } from '../../src/host/machine-error.ts';
import { type PublishMode, publish, recoverOutput } from '../../src/host/output.ts';
import { textArtifact } from '../../src/model/artifact.ts';

const whole: PublishMode = { kind: 'whole' };
const owning = (prefix: string): PublishMode => ({ kind: 'part', owned: (path) => path.startsWith(prefix) });

/** Who may look into everything. */
const isRoot = process.getuid?.() === 0;

let project: string;
let output: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'lectern-test-output-'));
  output = join(project, 'output');
});
afterEach(() => rm(project, { recursive: true }));

const publishTexts = (files: Record<string, string>, mode: PublishMode) =>
  publish(
    output,
    Object.entries(files).map(([path, text]) => textArtifact(path, text)),
    mode,
  );

async function outputTexts(): Promise<Record<string, string>> {
  const names = await readdir(output, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(output.length + 1), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

const ignore = { '.gitignore': '*\n!.gitignore\n' };

test('a whole build replaces everything, and stale files go', async () => {
  await publishTexts({ 'decks/a.html': 'old', 'decks/gone.html': 'old' }, whole);
  await publishTexts({ 'decks/a.html': 'new', 'book.pdf': 'new' }, whole);
  expect(await outputTexts()).toEqual({ ...ignore, 'decks/a.html': 'new', 'book.pdf': 'new' });
});

test('a part replaces what it owns, stale files included, and keeps the rest', async () => {
  await publishTexts({ 'decks/a': 'old', 'decks/gone': 'old', 'book/b': 'old' }, whole);
  await publishTexts({ 'decks/a': 'new' }, owning('decks/'));
  expect(await outputTexts()).toEqual({ ...ignore, 'decks/a': 'new', 'book/b': 'old' });
});

test('a part whose file takes the place of one it does not own wins', async () => {
  await publishTexts({ 'index.html': 'old' }, whole);
  await publishTexts({ 'index.html': 'new' }, owning('decks/'));
  expect(await outputTexts()).toMatchObject({ 'index.html': 'new' });
});

test('nothing is left beside the output folder', async () => {
  await publishTexts({ a: '1' }, whole);
  await publishTexts({ a: '2' }, owning('a'));
  expect(await readdir(project)).toEqual(['output']);
});

test('builds at the same time come one after the other', async () => {
  await Promise.all(['1', '2', '3', '4'].map((text) => publishTexts({ a: text, b: text }, whole)));
  const { a, b } = await outputTexts();
  expect(a).toBe(b);
  expect(await readdir(project)).toEqual(['output']);
});

test('a linked output folder is filled where it really is', async () => {
  await mkdir(join(project, 'elsewhere'));
  await symlink(join(project, 'elsewhere'), output);
  await publishTexts({ a: '1' }, whole);
  expect(await readFile(join(project, 'elsewhere', 'a'), 'utf8')).toBe('1');
  expect((await lstat(output)).isSymbolicLink()).toBe(true);
});

test('a folder with someone’s own files is never replaced', async () => {
  await mkdir(output);
  await writeFile(join(output, 'thesis.docx'), 'mine');
  const refused = publishTexts({ a: '1' }, whole);
  await expect(refused).rejects.toBeInstanceOf(MachineError);
  await expect(refused).rejects.toThrow('thesis.docx');
  expect(await readdir(output)).toEqual(['thesis.docx']);
});

test('a file where the folder should be is never replaced', async () => {
  await writeFile(output, 'mine');
  const refused = publishTexts({ a: '1' }, whole);
  await expect(refused).rejects.toBeInstanceOf(MachineError);
  await expect(refused).rejects.toThrow('is a file, not a folder');
  expect(await readFile(output, 'utf8')).toBe('mine');
});

test.skipIf(isRoot)('files of somebody’s in a folder that cannot be looked into stay', async () => {
  await mkdir(join(output, 'closed'), { recursive: true });
  await writeFile(join(output, 'thesis.docx'), 'mine');
  await chmod(join(output, 'closed'), 0o000);
  await expect(publishTexts({ a: '1' }, whole)).rejects.toBeInstanceOf(MachineError);
  expect(await readdir(output)).toEqual(['closed', 'thesis.docx']);
  await chmod(join(output, 'closed'), 0o700);
});

test('where the journal cannot be read the old output stays as it is', async () => {
  const places = swapPlaces(output);
  await mkdir(places.journal);
  await mkdir(places.previous);
  await expect(recoverOutput(output)).rejects.toBeInstanceOf(MachineError);
  expect((await readdir(project)).map((name) => join(project, name))).toContain(places.previous);
});

test('recovering where there is nothing does nothing', async () => {
  await recoverOutput(output);
  expect(await readdir(project)).toEqual([]);
});

test('kept files are shared, not copied', async () => {
  await publishTexts({ 'book/b': 'old' }, whole);
  const before = await stat(join(output, 'book/b'));
  await publishTexts({ 'decks/a': 'new' }, owning('decks/'));
  expect((await stat(join(output, 'book/b'))).ino).toBe(before.ino);
});

describe('a path is refused before anything is written:', () => {
  const hostile = [
    ['../evil'],
    ['/etc/passwd'],
    ['a/../../evil'],
    ['a//b'],
    ['./a'],
    [''],
    ['a\\b'],
    ['C:/a'],
    ['a\nb'],
    ['a\u0000b'],
    ['con'],
    ['decks/NUL.txt'],
    ['com1.pdf'],
    ['a.'],
    ['a '],
    ['a:b'],
    ['a\u202eb'],
    ['.gitignore'],
    ['a', 'A'],
    ['a', 'a/b'],
    ['a/b', 'a'],
    ['e\u0301', '\u00e9'],
    ['a', 'a'],
  ];
  test.for(hostile)('%j', async (paths) => {
    const artifacts = paths.map((path) => textArtifact(path, 'x'));
    await expect(publish(output, artifacts, whole)).rejects.toBeInstanceOf(ArtifactPathError);
    expect(await readdir(project)).toEqual([]);
  });

  test('while ordinary ones are stored', async () => {
    const ordinary = ['decks/a.b/c-1.html', 'console.txt', 'company.pdf', 'null', 'decks/aux-1.pdf'];
    await publish(
      output,
      ordinary.map((path) => textArtifact(path, 'x')),
      whole,
    );
    expect(Object.keys(await outputTexts())).toEqual(expect.arrayContaining(ordinary));
  });
});
