/** The files a translator fills: written whole, filled up when the base grows, and nobody's work lost. */
import { expect, test } from 'vitest';
import { type Translating, translationFiles } from '../../src/build/translate.ts';
import type { Files } from '../library/project.ts';
import { bilingual, filePort, told, translated } from './in-memory.ts';

const path = 'content/fr/modules/mandate.yaml';

async function run(files: Files): Promise<Extract<Translating, { kind: 'written' }>> {
  const result = await translationFiles(filePort(files), 'fr');
  if (result.kind !== 'written') throw new Error(result.kind);
  return result;
}

test('every file of the base has one beside it, with every string and its words', async () => {
  const { files, strings, translated: done } = await run(bilingual);
  expect([...files.keys()]).toEqual([
    'content/fr/project.yaml',
    'content/fr/modules/forum.yaml',
    'content/fr/modules/mandate.yaml',
    'content/fr/glossary/terms.yaml',
    'content/fr/decks/talk.yaml',
    'content/fr/handbooks/book.yaml',
    'content/fr/ledger/facts/facts.yaml',
    'content/fr/ledger/data/attendance.yaml',
    'content/fr/ledger/events.yaml',
    'content/fr/ledger/organisations.yaml',
    'content/fr/ledger/people.yaml',
    'content/fr/ledger/prompts.yaml',
  ]);
  expect(done).toBe(0);
  const slots = [...files.values()].join('').match(/^ {4}text:$/gm) ?? [];
  expect(slots.length).toBe(strings);
  expect(files.get(path)).toContain('  # The Forum decides nothing\n  - at: limits/title\n    from: ');
});

test('a language that has none gets its own file, in its own direction', async () => {
  const result = await translationFiles(filePort(bilingual), 'ar');
  if (result.kind !== 'written') throw new Error(result.kind);
  expect(result.isListed).toBe(false);
  expect(result.files.get('content/ar/language.yaml')).toContain(
    'language: ar\nname: "العربية"\ndirection: rtl\n',
  );
});

test('what was written reads without a fault and changes nothing when written again', async () => {
  const files = await translated(bilingual, { 'glossary/igf/aliases': 'le Forum; le Forum annuel' });
  expect((await told(files)).filter((each) => !each.startsWith('note '))).toEqual([]);
  expect((await run(files)).files.size).toBe(0);
});

test('a translation stays as it was written, comment and all, when the base grows around it', async () => {
  const files = await translated(bilingual, {});
  const item = [
    '    text: |  # my own words',
    '      Le Forum ne décide rien,',
    '',
    '  # Camps disagreed',
  ].join('\n');
  const mine = (files[path] ?? '').replace(/ {4}text:\n\n {2}# Camps disagreed/, item);
  expect(mine).toContain('my own words');
  const base = 'content/en/modules/mandate.yaml';
  const grown = (files[base] ?? '').replace('notes: Stay neutral.', 'notes: Stay neutral, please.');
  const after = (await run({ ...files, [path]: mine, [base]: grown })).files.get(path) ?? '';
  expect(after).toContain(item);
  expect(after).toContain('Stay neutral, please.');
});

test('a changed base is shown with its new fingerprint, the old one kept', async () => {
  const files = await translated(bilingual, { 'modules/mandate/title': 'Le mandat' });
  const base = 'content/en/modules/mandate.yaml';
  const changed = {
    ...files,
    [base]: (files[base] ?? '').replace('title: The mandate', 'title: Its mandate'),
  };
  const after = (await run(changed)).files.get(path) ?? '';
  expect(after).toMatch(
    / {2}# Its mandate\n {2}# These words are new\. .*: ([0-9a-f]{8})\n {2}- at: title\n {4}from: (?!\1)[0-9a-f]{8}\n {4}text: "Le mandat"/,
  );
});

test('what translates nothing any more is kept at the end for a person to throw away', async () => {
  const files = await translated(bilingual, { 'modules/mandate/definition/diagram/links/1': 'conseille' });
  const base = 'content/en/modules/mandate.yaml';
  const gone = { ...files, [base]: (files[base] ?? '').replace(/\n +label: advises/, '') };
  const after = (await run(gone)).files.get(path) ?? '';
  expect(after).toMatch(
    / {2}# This translates nothing any more\.\n {2}- at: .*\n.*\n {4}text: "conseille"\n$/,
  );
});

test('a file with an error is left alone', async () => {
  const files = { ...bilingual, [path]: 'translates: modules/mandate\nstrings: [' };
  const result = await run(files);
  expect(result.broken).toEqual([path]);
  expect(result.files.has(path)).toBe(false);
});

test.for(['../en', 'EN', 'schema', 'a', 'fr/..'])('%s is no code of a language', async (code) => {
  expect(await translationFiles(filePort(bilingual), code)).toEqual({ kind: 'not-a-code' });
});

test('the base is not translated into itself', async () => {
  expect(await translationFiles(filePort(bilingual), 'en')).toEqual({ kind: 'base' });
});

test('the title of a variant is a string of its own', async () => {
  const recipe = 'content/en/decks/talk.yaml';
  const variants = 'variants:\n  - variant: short\n    title: The Forum, shorter\nparts:';
  const files = { ...bilingual, [recipe]: (bilingual[recipe] ?? '').replace('parts:', variants) };
  const { files: written } = await run(files);
  expect(written.get('content/fr/decks/talk.yaml')).toContain(
    '  # The Forum, shorter\n  - at: variants/short/title\n',
  );
});
