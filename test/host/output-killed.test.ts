import type * as FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** How many more changes to the disk the process lives to make. */
const life = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

/** From its death on, every change waits for ever: as in a killed process, not even a `finally` runs. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const mortal =
    (change: (...given: never[]) => unknown) =>
    (...given: never[]) => {
      life.left -= 1;
      return life.left < 0 ? new Promise(() => {}) : change(...given);
    };
  const changes = ['rename', 'rm', 'writeFile', 'mkdir', 'link', 'copyFile'] as const;
  return { ...real, ...Object.fromEntries(changes.map((name) => [name, mortal(real[name] as never)])) };
});

const disk = await vi.importActual<typeof FileSystem>('node:fs/promises');
const { publish, recoverOutput } = await import('../../src/host/output.ts');
const { textArtifact } = await import('../../src/model/artifact.ts');

let project: string;
beforeEach(async () => {
  life.left = Number.POSITIVE_INFINITY;
  project = await disk.mkdtemp(join(tmpdir(), 'lectern-test-killed-'));
});
afterEach(() => disk.rm(project, { recursive: true }));

const before = { 'decks/a': 'old', 'decks/b': 'old', 'book/c': 'old' };
const cases = [
  ['whole', { kind: 'whole' }, { 'decks/a': 'new', 'site/d': 'new' }, { 'decks/a': 'new', 'site/d': 'new' }],
  [
    'part',
    { kind: 'part', owned: (path: string) => path.startsWith('decks/') },
    { 'decks/a': 'new' },
    { 'decks/a': 'new', 'book/c': 'old' },
  ],
] as const;

test.for(cases)(
  'killed at any step of a %s build, the output is entirely old or entirely new',
  async ([, mode, files, after]) => {
    const seen = new Set<string>();
    for (let step = 0; ; step += 1) {
      const output = join(project, `${step}`, 'output');
      await publish(output, artifacts(before), { kind: 'whole' });
      life.left = step;
      const survived = await Promise.race([
        publish(output, artifacts(files), mode).then(() => true),
        isDead(),
      ]);
      life.left = Number.POSITIVE_INFINITY;
      if (survived) break;
      await buryLock(join(project, `${step}`, '.output-lock'));
      await recoverOutput(output);
      const found = await textsIn(output);
      expect([before, after], `killed at step ${step}`).toContainEqual(found);
      expect(await disk.readdir(join(project, `${step}`)), `killed at step ${step}`).toEqual(['output']);
      seen.add(JSON.stringify(found));
    }
    expect(seen.size).toBe(2);
  },
);

function artifacts(files: Record<string, string>) {
  return Object.entries(files).map(([path, text]) => textArtifact(path, text));
}

async function isDead(): Promise<false> {
  while (life.left >= 0) await new Promise((wake) => setTimeout(wake, 2));
  // What was under way when it died may still reach the disk.
  await new Promise((wake) => setTimeout(wake, 20));
  return false;
}

/** The process that "died" is this one, which lives on: its lock must name one that does not. */
async function buryLock(lock: string): Promise<void> {
  const held = await disk.access(lock).then(
    () => true,
    () => false,
  );
  if (held) await disk.writeFile(lock, String(2 ** 22 + 1));
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.gitignore');
  const pairs = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(folder.length + 1), await disk.readFile(file, 'utf8')];
  });
  return Object.fromEntries(await Promise.all(pairs));
}
