/** A project's files are read as they were in a revision, whatever lies in the folder now. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRevision } from '../../src/host/revision.ts';
import type { Files } from '../../src/ports/files.ts';

const hasGit = canRun('git');
let top = '';

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'lectern-revision-'));
  if (!hasGit) return;
  const project = join(top, 'repository', 'project');
  await mkdir(join(project, 'content', 'pictures'), { recursive: true });
  await mkdir(join(project, 'output'));
  await writeFile(join(project, 'content', 'a.yaml'), 'a: "old – naïve"\n');
  await writeFile(join(project, 'content', 'pictures', 'dot.png'), Buffer.from([0, 10, 255, 13, 10]));
  await writeFile(join(project, 'content', '.hidden'), 'x');
  await writeFile(join(project, 'output', 'b.html'), 'x');
  await symlink('a.yaml', join(project, 'content', 'same.yaml'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: join(top, 'repository'),
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
  git('tag', 'v1');
  await writeFile(join(project, 'content', 'a.yaml'), 'a: new\n');
});

afterAll(() => rm(top, { recursive: true, force: true }));

test.skipIf(!hasGit)('the files of a folder below the top of a repository', async () => {
  const files = await opened('v1');
  expect(await files.list('content')).toEqual([
    'content/a.yaml',
    'content/pictures/dot.png',
    'content/same.yaml',
  ]);
  expect(textOf(await files.read('content/a.yaml'))).toBe('a: "old – naïve"\n');
  expect(textOf(await files.read('content/same.yaml'))).toBe('a: "old – naïve"\n');
  expect([...((await files.read('content/pictures/dot.png')) ?? [])]).toEqual([0, 10, 255, 13, 10]);
  expect(await files.read('output/b.html')).toBeUndefined();
});

test.skipIf(!hasGit)('names that name no revision, and options in their place', async () => {
  const project = join(top, 'repository', 'project');
  for (const name of ['v2', '--all', '']) {
    expect(await openRevision(project, name, ['content']), name).toEqual({ kind: 'unknown' });
  }
});

test.skipIf(!hasGit)('a folder that is not kept in git', async () => {
  expect(await openRevision(top, 'v1', ['content'])).toEqual({ kind: 'no-repository' });
});

async function opened(name: string): Promise<Files> {
  const revision = await openRevision(join(top, 'repository', 'project'), name, ['content', 'templates']);
  if (revision.kind !== 'open') throw new Error(`${name}: ${revision.kind}`);
  return revision.files;
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    console.warn(`${program} is not installed: reading revisions is not tested`);
    return false;
  }
}
