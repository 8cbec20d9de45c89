/** Whatever way files are changed on the disk, the watcher rings after the last of it: who looks then sees the last state. */
import {
  cp,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWatcher, type Watcher } from '../../src/host/watcher.ts';

let folder: string;
let content: string;
let watcher: Watcher;
/** What whoever was rung for read then, of the file the test is about. */
let seen: string | undefined;
let rings = 0;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
  content = join(folder, 'content');
  file = join(content, 'en', 'modules', 'm-0.yaml');
  await fill('first');
  [seen, rings] = [undefined, 0];
  const inside = ['content', 'templates'];
  watcher = await openWatcher({
    folder,
    inside,
    changed: look,
    notice: (text) => Promise.reject(new Error(text)),
  });
});

afterEach(async () => {
  await watcher.close();
  await rm(folder, { recursive: true, force: true });
});

function look(): void {
  rings += 1;
  void readFile(file, 'utf8').then(
    (text) => {
      seen = text;
    },
    () => {
      seen = undefined;
    },
  );
}

async function fill(text: string, count = 3): Promise<void> {
  await mkdir(join(content, 'en', 'modules'), { recursive: true });
  for (let at = 0; at < count; at += 1) await writeFile(join(content, 'en', 'modules', `m-${at}.yaml`), text);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5);
}

const isSeen = (text: string | undefined) => until(() => rings > 0 && seen === text);

test('a file written in place', async () => {
  await writeFile(file, 'second');
  await isSeen('second');
});

test('a file written in pieces', async () => {
  const handle = await open(file, 'w');
  for (const piece of ['one ', 'two ', 'three ', 'four']) {
    await handle.write(piece);
    await pause(40);
  }
  await handle.close();
  await isSeen('one two three four');
});

test('a file replaced by a rename, ten times at once', async () => {
  for (let time = 0; time < 10; time += 1) {
    await writeFile(`${file}.tmp${time}`, `save ${time}`);
    await rename(`${file}.tmp${time}`, file);
  }
  await isSeen('save 9');
});

test('as vim saves: the old file out of the way, a new one in its place, the old one deleted', async () => {
  for (const text of ['first save', 'second save']) {
    await rename(file, `${file}~`);
    await writeFile(file, text);
    await unlink(`${file}~`);
    await isSeen(text);
  }
});

test('as editors save that hide their draft in the same folder', async () => {
  const draft = join(content, 'en', 'modules', '.m-0.yaml.draft');
  await writeFile(draft, 'from a hidden file');
  await rename(draft, file);
  await isSeen('from a hidden file');
});

test('as emacs does: a lock that points nowhere comes and goes', async () => {
  await symlink('someone@somewhere.1', join(content, 'en', 'modules', '.#m-0.yaml'));
  await writeFile(file, 'with a lock beside it');
  await unlink(join(content, 'en', 'modules', '.#m-0.yaml'));
  await isSeen('with a lock beside it');
});

test('a file of the same length and the same time as before', async () => {
  const time = new Date(1_700_000_000_000);
  await utimes(file, time, time);
  await isSeen('first');
  await writeFile(`${file}.new`, 'other');
  await utimes(`${file}.new`, time, time);
  await rename(`${file}.new`, file);
  await isSeen('other');
});

test('two hundred files at once, as a checkout of another branch', async () => {
  await fill('another branch', 200);
  await isSeen('another branch');
});

test('a folder renamed away and back', async () => {
  await rename(join(content, 'en'), join(folder, 'away'));
  await isSeen(undefined);
  await writeFile(join(folder, 'away', 'modules', 'm-0.yaml'), 'written while away');
  await rename(join(folder, 'away'), join(content, 'en'));
  await isSeen('written while away');
  await writeFile(file, 'written after it was back');
  await isSeen('written after it was back');
});

test('the whole content deleted and restored, as a stash and its return', async () => {
  await cp(content, join(folder, 'kept'), { recursive: true });
  await rm(content, { recursive: true });
  await isSeen(undefined);
  await cp(join(folder, 'kept'), content, { recursive: true });
  await isSeen('first');
  await writeFile(file, 'after the return');
  await isSeen('after the return');
});

test('the whole content renamed away and another put in its place', async () => {
  await cp(content, join(folder, 'next'), { recursive: true });
  await writeFile(join(folder, 'next', 'en', 'modules', 'm-0.yaml'), 'the next');
  await rename(content, join(folder, 'last'));
  await rename(join(folder, 'next'), content);
  await isSeen('the next');
  await writeFile(file, 'in the next');
  await isSeen('in the next');
});

test('nothing beside the folders that count rings', async () => {
  await mkdir(join(folder, 'output'), { recursive: true });
  await writeFile(join(folder, 'output', 'index.html'), 'built');
  await writeFile(join(folder, 'package.json'), '{}');
  await pause(150);
  expect(rings).toBe(0);
});

test('a folder that was not there at the start', async () => {
  await mkdir(join(folder, 'templates', 'deck'), { recursive: true });
  await writeFile(join(folder, 'templates', 'deck', 'deck.css'), 'a {}');
  await until(() => rings > 0);
  const before = rings;
  await pause(100);
  await writeFile(join(folder, 'templates', 'deck', 'deck.css'), 'b {}');
  await until(() => rings > before);
});
