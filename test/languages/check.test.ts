/** What `check` tells of translations. */
import { expect, test } from 'vitest';
import { smallLibraryWith } from '../library/small.ts';
import { bilingual, faults, told, translated } from './in-memory.ts';

const mandate = 'content/fr/modules/mandate.yaml';
const title = 'modules/mandate/limits/title';

test('a language without a string of its own is counted file by file, and nothing else is said', async () => {
  const all = await told(bilingual);
  expect(all.filter((each) => !each.startsWith('note overlay-missing content/lectern.yaml:3:17'))).toEqual(
    [],
  );
  expect(all).toContainEqual(
    expect.stringMatching(/ (\d+) of \1 strings of content\/en\/modules\/mandate.yaml are not translated/),
  );
});

test('what is translated is no longer missing, and is told where the translator works', async () => {
  const before = missingOf(await told(await translated(bilingual, {})));
  const after = missingOf(await told(await translated(bilingual, { [title]: 'Le Forum ne décide rien' })));
  expect(before).toMatch(new RegExp(`^note overlay-missing ${mandate}:3:13 `));
  const counts = [before, after].map((note) =>
    note
      .match(/\d+ of \d+/)?.[0]
      .split(' of ')
      .map(Number),
  );
  const [[all = 0] = [], [left, whole] = []] = counts;
  expect([left, whole]).toEqual([all - 1, all]);
});

test('a string whose base has changed is told at the fingerprint, with the place of the new words', async () => {
  const files = await translated(bilingual, { [title]: 'Le Forum ne décide rien' });
  const path = 'content/en/modules/mandate.yaml';
  const changed = (files[path] ?? '').replace('The Forum decides nothing', 'The Forum advises');
  expect(await faults({ ...files, [path]: changed })).toEqual([
    expect.stringMatching(
      /^warning overlay-stale content\/fr\/modules\/mandate.yaml:\d+:11 .* write from: [0-9a-f]{8} \(content\/en\/modules\/mandate.yaml:6:12 what it says now\)$/,
    ),
  ]);
});

test('a base text wrapped anew is not another text', async () => {
  const at = 'modules/mandate/definition/definition/full';
  const files = await translated(bilingual, { [at]: 'Les règles communes.' });
  const path = 'content/en/modules/mandate.yaml';
  const wrapped = (files[path] ?? '').replace(
    /full: (The shared rules), (.*)/,
    'full: |\n              $1,\n              $2',
  );
  expect(wrapped).not.toBe(files[path]);
  expect(await faults({ ...files, [path]: wrapped })).toEqual([]);
});

test('an item put in before others leaves their translations where they belong', async () => {
  const path = 'content/en/modules/forum.yaml';
  const first = firstPoint(bilingual[path] ?? '');
  const files = await translated(bilingual, { [first.at]: 'Première' });
  const more = (files[path] ?? '').replace(first.line, `${first.indent}- Something new\n${first.line}`);
  expect(more).not.toBe(files[path]);
  expect(await faults({ ...files, [path]: more })).toEqual([]);
});

test('an address that names nothing is told with what was meant; an empty place there hurts nobody', async () => {
  const files = await translated(bilingual, { [title]: 'Le Forum ne décide rien' });
  const text = (files[mandate] ?? '').replace('at: limits/title', 'at: limit/titel');
  expect(await faults({ ...files, [mandate]: text })).toEqual([
    expect.stringMatching(
      /^error overlay-unknown content\/fr\/modules\/mandate.yaml:\d+:9 .*Did you mean limits\/title\?$/,
    ),
  ]);
  const empty = text.replace(/text: "Le Forum.*/, 'text:');
  expect(await faults({ ...files, [mandate]: empty })).toEqual([]);
});

test('a file that translates nothing there is makes one fault', async () => {
  const files = await translated(bilingual, {});
  const text = (files[mandate] ?? '').replace('translates: modules/mandate', 'translates: modules/mandat');
  expect(await faults({ ...files, [mandate]: text })).toEqual([
    `error overlay-unknown ${mandate}:3:13 There is nothing called modules/mandat to translate; Did you mean modules/mandate?`,
  ]);
});

test('marks in a translation are checked like any', async () => {
  const files = await translated(bilingual, {
    [title]: 'Le [[see:forum/nowhere]] et le [[trem:igf]]',
  });
  const codes = (await faults(files)).map((each) => each.split(' ').slice(0, 2).join(' '));
  expect(codes).toEqual(['error reference-unknown', 'error mark-unknown']);
});

test('two paragraphs for one are refused', async () => {
  const files = await translated(bilingual, { [title]: 'Une.\n\nDeux.' });
  expect(await faults(files)).toEqual([expect.stringMatching(/^error value-kind .*second paragraph/)]);
});

test('the same address twice is one too many', async () => {
  const files = await translated(bilingual, { [title]: 'Une' });
  const text = files[mandate] ?? '';
  const item = / {2}- at: limits\/title\n.*\n.*\n/.exec(text)?.[0] ?? '';
  expect(await faults({ ...files, [mandate]: text + item })).toEqual([
    expect.stringMatching(/^error id-duplicate .*the first one/),
  ]);
});

test('a fault of the structure is told once, not once a language', async () => {
  const broken = smallLibraryWith('content/en/modules/mandate.yaml', 'cite: [T-03]', 'cite: [T-99]');
  const files = {
    ...bilingual,
    'content/en/modules/mandate.yaml': broken['content/en/modules/mandate.yaml'] ?? '',
  };
  const alone = (await faults(broken)).filter((each) => each.startsWith('error'));
  expect(alone).not.toEqual([]);
  expect(await faults(files)).toEqual(alone);
});

test('a section that cannot be read is not the fault of its translation', async () => {
  const files = await translated(bilingual, { [title]: 'Le Forum ne décide rien' });
  const path = 'content/en/modules/mandate.yaml';
  const broken = (files[path] ?? '').replace('title: The Forum decides nothing', 'titel: [');
  expect((await faults({ ...files, [path]: broken })).filter((each) => each.includes('overlay-'))).toEqual(
    [],
  );
});

test('the words of a language are wanted, and those of the language of the folder', async () => {
  const { 'content/fr/language.yaml': own, ...without } = bilingual;
  expect(own).toBeDefined();
  expect(await faults(without)).toEqual([
    expect.stringMatching(/^error key-missing content\/fr\/language.yaml:1:1 /),
  ]);
  expect(await faults({ ...bilingual, 'content/fr/language.yaml': 'language: de\nname: x\n' })).toEqual([
    expect.stringMatching(/^error value-id .*Write language: fr$/),
  ]);
});

test('a folder of a language that is not listed is told how to be', async () => {
  const { 'content/lectern.yaml': _, ...files } = bilingual;
  const english = {
    ...files,
    'content/lectern.yaml': (bilingual['content/lectern.yaml'] ?? '').replace(', fr', ''),
  };
  expect(await faults(english)).toEqual([expect.stringMatching(/^error file-place .*Add fr to languages/)]);
});

test('a code that is none is refused before it names a folder', async () => {
  const path = 'content/lectern.yaml';
  for (const code of ['../x', 'schema', 'français', 'fr_FR']) {
    const files = { ...bilingual, [path]: (bilingual[path] ?? '').replace('fr]', `"${code}"]`) };
    expect(await faults(files)).toContainEqual(
      expect.stringMatching(/^error value-id content\/lectern.yaml/),
    );
  }
});

function missingOf(all: readonly string[]): string {
  return all.find((each) => each.includes('strings of content/en/modules/mandate.yaml')) ?? '';
}

function firstPoint(text: string): { readonly at: string; readonly line: string; readonly indent: string } {
  const section = /section: (\S+)[\s\S]*?- points:\n( +)- ([A-Z].*\n)/.exec(text);
  if (section === null) throw new Error('the small library has no plain point any more');
  const [, id = '', indent = '', words = ''] = section;
  return { at: `modules/forum/${id}/points/1`, line: `${indent}- ${words}`, indent };
}
