import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFiles } from '../../src/host/files.ts';
import { recallingFiles } from '../../src/host/recalling-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-recall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counts what is really read. */
function counted() {
  const files = projectFiles(folder);
  const read: string[] = [];
  const recalling = recallingFiles(
    {
      list: files.list,
      read: (path) => {
        read.push(path);
        return files.read(path);
      },
    },
    folder,
  );
  const text = async (path: string) => {
    const bytes = await recalling.read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { text, read };
}

test('what was just written is read every time, however alike it looks', async () => {
  const { text } = counted();
  const file = join(folder, 'quick.yaml');
  for (const word of ['one', 'two', 'six']) {
    writeFileSync(file, word);
    utimesSync(file, 1000, 1000);
    expect(await text('quick.yaml')).toBe(word);
  }
});

test('what is not there is not read, and found when it comes', async () => {
  const { text, read } = counted();
  expect(await text('late.yaml')).toBeUndefined();
  expect(read).toEqual([]);
  writeFileSync(join(folder, 'late.yaml'), 'here');
  expect(await text('late.yaml')).toBe('here');
  rmSync(join(folder, 'late.yaml'));
  expect(await text('late.yaml')).toBeUndefined();
});

test('a link out of the folder is refused as ever', async () => {
  symlinkSync(join(tmpdir()), join(folder, 'away'));
  const { text } = counted();
  await expect(text('away/x.yaml').then(() => text('away'))).rejects.toThrow(/leads out of the project/);
});
