/** A project in three languages is built: each below its folder, the base as if it were alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lectern } from '../build/lectern.ts';
import { checkManifest, manifestOf } from '../build/manifest.ts';
import { copyPond, differences, edit, madeIn, makePond } from '../build/pond.ts';
import { readBook } from '../write/handbook-pdf/printed-book.ts';

type Made = ReadonlyMap<string, Buffer>;

let alone: Made;
let project: string;
let made: Made;

beforeAll(async () => {
  const english = await datedPond();
  expect(await lectern(['build', '--project', english])).toMatchObject({ code: 0 });
  alone = await madeIn(english);
  project = await datedPond();
  await speak(project);
  expect(await lectern(['build', '--project', project])).toMatchObject({ code: 0 });
  made = await madeIn(project);
});

test('the base is the same, byte for byte, whatever languages stand beside it', () => {
  const base = new Map([...made].filter(([path]) => !/^(?:fr|ar)\//.test(path)));
  expect(differences(alone, base)).toEqual(['manifest.json']);
});

test('every language has everything, and one manifest lists it all', () => {
  const own = [...alone.keys()].filter((path) => path !== 'manifest.json' && path !== '.gitignore');
  const wanted = [...own, ...own.map((path) => `fr/${path}`), ...own.map((path) => `ar/${path}`)];
  expect(
    manifestOf(made)
      .artifacts.map(({ path }) => path)
      .sort(),
  ).toEqual(wanted.sort());
  expect(checkManifest(made)).toEqual([]);
});

test('pages say which language they are in, and which way it is written', () => {
  const head = (path: string) => /<html[^>]*>/.exec(textOf(path))?.[0];
  for (const path of ['index.html', 'glossary/pond.html', 'decks/pond-in-brief/pond-in-brief.html']) {
    expect(head(path)).toBe('<html lang="en" dir="ltr">');
    expect(head(`fr/${path}`)).toBe('<html lang="fr" dir="ltr">');
    expect(head(`ar/${path}`)).toBe('<html lang="ar" dir="rtl">');
  }
});

test('a fact of the ledger is written the way of the language; what is not translated stays in the base', () => {
  const path = 'decks/pond-in-brief/pond-in-brief.md';
  expect(spaced(`fr/${path}`)).toContain('Creusée du 4–9 juillet 1901');
  expect(spaced(path)).toContain('Dug in 4–9 July 1901');
  expect(spaced(`fr/${path}`)).toContain('The frogs came by themselves');
  expect(spaced(`fr/${path}`)).not.toContain('Dug in');
});

test('the printed book is in its language too', async () => {
  const bytes = made.get('fr/handbook/pond-book-participant-a4.pdf') ?? Buffer.alloc(0);
  const { pages } = await readBook(new Uint8Array(bytes));
  const text = pages.flatMap(({ texts }) => texts.map((each) => each.text)).join(' ');
  expect(text).toContain('Sommaire');
});

test('nothing of a language points out of its folder', () => {
  const stray = [...made.keys()]
    .filter((path) => path.startsWith('fr/') && path.endsWith('.html'))
    .flatMap((path) =>
      [...textOf(path).matchAll(/(?:href|src)="((?:\.\.\/)+)/g)].map(([, up = '']) => ({ path, up })),
    )
    .filter(({ path, up }) => up.length / 3 > path.split('/').length - 2);
  expect(stray).toEqual([]);
});

test('the same again gives the same bytes', async () => {
  expect(await lectern(['build', '--project', project], { env: { TZ: 'Asia/Tokyo' } })).toMatchObject({
    code: 0,
  });
  expect(differences(made, await madeIn(project))).toEqual([]);
});

test('one deck of one language is built alone, and the rest stays', async () => {
  const copy = await copyPond(project);
  await edit(copy, 'content/fr/modules/pond.yaml', 'Creusée du', 'Creusée entre');
  expect(await lectern(['build', '--project', copy, '--only', 'fr/decks/pond-in-brief'])).toMatchObject({
    code: 0,
  });
  const after = await madeIn(copy);
  const stem = 'fr/decks/pond-in-brief/pond-in-brief';
  const changed = differences(made, after).filter((path) => !path.endsWith('.pdf') && !path.endsWith('.png'));
  expect(changed).toEqual([`${stem}.html`, `${stem}.md`, `${stem}.pptx`, 'manifest.json']);
  expect(checkManifest(after)).toEqual([]);
});

test('an error in one language stops it, and not a part of another', async () => {
  const copy = await copyPond(project);
  await edit(copy, 'content/fr/modules/pond.yaml', 'Creusée du', '[[trem:pond]]');
  expect(await lectern(['build', '--project', copy, '--only', 'fr/decks/pond-in-brief'])).toMatchObject({
    code: 1,
  });
  expect(await lectern(['build', '--project', copy, '--only', 'decks/pond-in-brief'])).toMatchObject({
    code: 0,
  });
  expect(differences(made, await madeIn(copy))).toEqual([]);
  expect(await lectern(['build', '--project', copy, '--only', 'de/glossary'])).toMatchObject({ code: 2 });
});

/** With days in the ledger, so that a month has a name to be written. */
async function datedPond(): Promise<string> {
  const folder = await makePond();
  await edit(folder, 'content/ledger/facts/pond.yaml', 'date: 1901 ', 'date: 1901-07-04/1901-07-09 ');
  return folder;
}

async function speak(folder: string): Promise<void> {
  await edit(folder, 'content/lectern.yaml', '[en]', '[en, fr, ar]');
  for (const code of ['fr', 'ar'])
    expect(await lectern(['translate', code, '--project', folder])).toMatchObject({ code: 0 });
  await edit(folder, 'content/fr/language.yaml', 'words: {}', 'words:\n  contents: Sommaire');
  const path = join(folder, 'content/fr/modules/pond.yaml');
  const text = await readFile(path, 'utf8');
  const slot = /(at: digging\/points\/1\/brief\n.*\n {4}text:)/;
  await writeFile(path, text.replace(slot, '$1 "Creusée du [[fact:A-01.when]]"'));
}

function textOf(path: string): string {
  return made.get(path)?.toString('utf8') ?? '';
}

function spaced(path: string): string {
  return textOf(path).replaceAll(/&nbsp;|&#160;|\s/g, ' ');
}
