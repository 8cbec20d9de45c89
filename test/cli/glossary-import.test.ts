/** `lectern glossary import` prints or stores a glossary file, writes over nothing, and says in a sentence what it cannot read. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lectern } from '../build/lectern.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-import-'));
  await writeFile(
    join(folder, 'ponds.csv'),
    'term,preferred,definition,status\nbog,bog,"Wet, and soft.",historical\n',
  );
});

const expected = `# yaml-language-server: $schema=../../schema/glossary.json
terms:
  - term: bog
    preferred: bog
    definition: "Wet, and soft."
    status: historical
`;

test('prints what it would store', async () => {
  const { code, stdout, stderr } = await lectern(['glossary', 'import', join(folder, 'ponds.csv')]);
  expect([code, stdout, stderr]).toEqual([0, expected, '']);
});

test('stores a new file, and leaves one that is there as it is', async () => {
  const to = join(folder, 'new/ponds.yaml');
  const first = await lectern(['glossary', 'import', join(folder, 'ponds.csv'), '--to', to]);
  expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('Wrote 1 terms')]);
  await writeFile(to, 'mine');
  const second = await lectern(['glossary', 'import', join(folder, 'ponds.csv'), '--to', to]);
  expect([second.code, second.stderr]).toEqual([
    2,
    expect.stringContaining('is there already, and is left as it is'),
  ]);
  expect(await readFile(to, 'utf8')).toBe('mine');
});

test.each([
  ['a.tbx', '<tbx', 'no well-formed XML'],
  ['a.ttl', '<a> <b> [] .', 'line 1 is not Turtle'],
  ['a.csv', 'name\nx', 'no column preferred'],
  ['a.xls', '', 'does not end in .csv, .tsv, .tbx or .ttl'],
])('%s that is none is told in a sentence', async (name, text, said) => {
  await writeFile(join(folder, name), text);
  const { code, stderr } = await lectern(['glossary', 'import', join(folder, name)]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test('letters in another coding are told, not brought in wrong; wide ones are read', async () => {
  const [old, wide] = [join(folder, 'old.csv'), join(folder, 'wide.tsv')];
  await writeFile(old, Buffer.from('preferred,definition\n\xe9tang,Calm.\n', 'latin1'));
  await writeFile(wide, Buffer.from('\ufeffpreferred\tdefinition\r\nétang\tCalm.\r\n', 'utf16le'));
  const first = await lectern(['glossary', 'import', old]);
  expect(first.code).not.toBe(0);
  expect([first.stdout, first.stderr]).toEqual(['', expect.stringContaining('CSV UTF-8')]);
  const second = await lectern(['glossary', 'import', wide]);
  expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('preferred: étang')]);
});
