/** What was put on the shelf comes back whole or not at all. */
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberingPress } from '../../src/host/browser/remembering-press.ts';
import { openShelf, type Shelf } from '../../src/host/shelf.ts';
import { shelfMemory } from '../../src/host/shelf-memory.ts';
import type { Press, PressDocument } from '../../src/ports/press.ts';

let folder: string;
let shelf: Shelf;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-shelf-'));
  shelf = openShelf(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('a page');
const text = async (key: string) => (await shelf.get(key))?.toString();

test('what was put comes back', async () => {
  await shelf.put('k', bytes);
  expect(await shelf.get('k')).toEqual(bytes);
  expect(await shelf.get('other')).toBeUndefined();
});

test.for([
  ['one byte changed', async (file: string) => writeFile(file, (await readFile(file)).fill(1, 33))],
  ['cut short', (file: string) => truncate(file, 34)],
  ['cut to less than its seal', (file: string) => truncate(file, 5)],
  ['emptied', (file: string) => truncate(file, 0)],
] as const)('damage is a miss: %s', async ([, damage]) => {
  await shelf.put('k', bytes);
  await damage(join(folder, 'k'));
  expect(await text('k')).toBeUndefined();
  await shelf.put('k', bytes);
  expect(await shelf.get('k')).toEqual(bytes);
});

test('what was put under another key is a miss', async () => {
  await shelf.put('k', bytes);
  await copyFile(join(folder, 'k'), join(folder, 'other'));
  expect(await text('other')).toBeUndefined();
});

test('a folder that cannot be written remembers nothing and stops nobody', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const closed = openShelf(join(file, 'below'));
  await closed.put('k', bytes);
  expect(await closed.get('k')).toBeUndefined();
  await closed.trim(0);
});

/** 64 bytes, and no fewer however they are packed. */
const unpackable = (text: string) => createHash('sha512').update(text).digest();

test('what says the same again and again takes little room', async () => {
  const page = Buffer.from('0 0 0 rg 10 20 m 30 40 l S\n'.repeat(1000));
  await shelf.put('k', page);
  expect(await shelf.get('k')).toEqual(page);
  expect((await stat(join(folder, 'k'))).size).toBeLessThan(page.length / 10);
});

test('what was longest not asked for goes first, until the rest is small enough', async () => {
  for (const key of ['old', 'asked', 'new']) await shelf.put(key, unpackable(key));
  for (const key of ['old', 'asked']) await utimes(join(folder, key), 1, 1);
  await shelf.get('asked');
  await shelf.trim(250);
  expect((await readdir(folder)).sort()).toEqual(['asked', 'new']);
});

interface Job {
  readonly kind: string;
  readonly html: string;
}

function pressTold(jobs: Job[], version = 'One/1'): Press {
  const told = (kind: string, { html }: PressDocument) => {
    jobs.push({ kind, html });
    return Promise.resolve(Buffer.from(`${kind} of ${html}`));
  };
  return {
    version: async () => version,
    print: (document, { kind }) => told(kind, document),
    picture: (document) => told('picture', document),
    measure: async (document) => {
      await told('measure', document);
      return [];
    },
  };
}

const made = (html: string, font = 'f'): PressDocument => ({
  subject: 'a page',
  html,
  files: new Map([['font', { type: 'font/woff2', bytes: Buffer.from(font) }]]),
});

test('no job is done twice, and every other one is', async () => {
  const jobs: Job[] = [];
  const ask = async (press: Press) => {
    await press.print(made('a'), { kind: 'draft' });
    await press.print(made('a'), { kind: 'final' });
    await press.print(made('b'), { kind: 'final' });
    await press.print(made('a', 'g'), { kind: 'final' });
    await press.measure(made('a'), { width: 1, height: 2 });
    await press.measure(made('a'), { width: 12, height: 2 });
    await press.picture(made('a'), { width: 1, height: 2 }, 1);
    return press.picture(made('a'), { width: 1, height: 2 }, 2);
  };
  const first = await ask(rememberingPress(pressTold(jobs), shelf));
  expect(jobs).toHaveLength(8);
  expect(Buffer.from(await ask(rememberingPress(pressTold(jobs), shelf)))).toEqual(first);
  expect(jobs).toHaveLength(8);
  await ask(rememberingPress(pressTold(jobs, 'Two/2'), shelf));
  expect(jobs).toHaveLength(16);
});

test('a job that failed is done again', async () => {
  const jobs: Job[] = [];
  const failing: Press = { ...pressTold(jobs), print: () => Promise.reject(new Error('hung')) };
  await expect(rememberingPress(failing, shelf).print(made('a'), { kind: 'draft' })).rejects.toThrow('hung');
  await rememberingPress(pressTold(jobs), shelf).print(made('a'), { kind: 'draft' });
  expect(jobs).toHaveLength(1);
});

/** Tells how often it was really made. */
function openCounted(maker: readonly unknown[]) {
  let times = 0;
  const memory = shelfMemory(shelf, maker);
  const make = async () => {
    times += 1;
    return { bytes: new Uint8Array([1, 2]), places: new Map([['a', undefined]]), times: 0 };
  };
  return {
    recall: (kind: string, sources: string) => memory.recall(kind, sources, make),
    times: () => times,
  };
}

test('what was made of the same sources comes back as it was made', async () => {
  const made = await openCounted(['one']).recall('a deck', 'abc');
  const later = openCounted(['one']);
  expect(await later.recall('a deck', 'abc')).toEqual(made);
  expect(later.times()).toBe(0);
});

test('other sources, another kind of thing and another maker make anew', async () => {
  const [one, other] = [openCounted(['one']), openCounted(['two'])];
  await one.recall('a deck', 'abc');
  await one.recall('a deck', 'abd');
  await one.recall('a book', 'abc');
  expect(one.times()).toBe(3);
  await other.recall('a deck', 'abc');
  expect(other.times()).toBe(1);
});

test('what two ask for at once is made once; what failed is made again', async () => {
  const counted = openCounted(['one']);
  const both = await Promise.all([counted.recall('a deck', 'abc'), counted.recall('a deck', 'abc')]);
  expect(both[0]).toEqual(both[1]);
  expect(counted.times()).toBe(1);
  const memory = shelfMemory(shelf, ['one']);
  await expect(memory.recall('a deck', 'new', () => Promise.reject(new Error('hung')))).rejects.toThrow(
    'hung',
  );
  expect(await memory.recall('a deck', 'new', async () => 'made')).toBe('made');
});

test('what is whole but cannot be read is made anew', async () => {
  await openCounted(['one']).recall('a deck', 'abc');
  const [key = ''] = await readdir(folder);
  await shelf.put(key, Buffer.from('not what was made'));
  const later = openCounted(['one']);
  await later.recall('a deck', 'abc');
  expect(later.times()).toBe(1);
});
