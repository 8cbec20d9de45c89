/** Ids change everywhere or nowhere, and nothing else of any file does. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBaseContent } from '../../src/build/base-content.ts';
import { layeredFiles } from '../../src/build/mend/layered-files.ts';
import { definitionsIn } from '../../src/build/rename/definitions.ts';
import { renameIn } from '../../src/build/rename/rename.ts';
import { projectFiles } from '../../src/host/files.ts';
import { type Answer, lectern, repository } from '../build/lectern.ts';
import { differences, edit, filesBelow, makePond } from '../build/pond.ts';

const module = 'content/en/modules/pond.yaml';

describe('a thing of every kind', () => {
  const library = fewFiles();

  test('gets another id and its own again, and every byte of the library is as it was', async () => {
    const { content, texts } = await readBaseContent(library);
    const all = definitionsIn(content);
    const kinds = [...new Set(all.map(({ kind }) => kind))];
    const perKind = kinds.flatMap((kind) => all.filter((each) => each.kind === kind).slice(1, 2));
    for (const { kind, full, id } of perKind) {
      const home = full.slice(0, -id.value.length);
      const other = /^[A-Z]/.test(id.value) ? 'Q-999' : 'quite-another';
      const there = await renameIn(library, { old: `${kind}/${full}`, wanted: other, keepsFormer: false });
      if (there.kind !== 'renamed') throw new Error(JSON.stringify(there));
      const changed = new Map(there.files.map(({ path, after }) => [moved(path, there.moves), after]));
      const paths = texts.map(({ path }) => moved(path, there.moves));
      const files = {
        ...layeredFiles(moving(library, there.moves), changed),
        list: async () => [...paths].sort(),
      };
      const back = await renameIn(files, {
        old: `${kind}/${home}${other}`,
        wanted: id.value,
        keepsFormer: false,
      });
      if (back.kind !== 'renamed') throw new Error(JSON.stringify(back));
      const was = new Map(texts.map(({ path, text }) => [path, text]));
      expect(back.files.length).toBe(there.files.length);
      for (const { path, after } of back.files) expect(after).toBe(was.get(moved(path, back.moves)));
    }
  });

  test('only the id differs', async () => {
    const renaming = await renameIn(library, { old: 'source/wgig-report', wanted: 'qqq', keepsFormer: true });
    if (renaming.kind !== 'renamed') throw new Error(JSON.stringify(renaming));
    expect(renaming.places).toBeGreaterThan(5);
    for (const { before, after } of renaming.files)
      expect(after.replaceAll('qqq', 'wgig-report')).toBe(before);
  });
});

describe('on the disk', () => {
  test('a module, its file, its parts and whoever names them', async () => {
    const pond = await makePond();
    await edit(pond, module, 'module: pond\n', 'module: pond   # the village’s\n');
    await edit(
      pond,
      'content/en/decks/pond-in-brief.yaml',
      'show: [pond]',
      'show: ["pond/digging", pond/depth]',
    );
    const before = await lectern(['check'], { cwd: pond });
    const { code, stdout } = await rename(pond, 'module/pond', 'lake');
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('content/en/modules/lake.yaml'),
    });
    const text = await readFile(join(pond, 'content/en/modules/lake.yaml'), 'utf8');
    expect(text.startsWith('module: lake   # the village’s\nformerly: [pond]\ntitle:')).toBe(true);
    expect(text).toContain('[[see:lake/digging]]');
    const deck = await readFile(join(pond, 'content/en/decks/pond-in-brief.yaml'), 'utf8');
    expect(deck).toContain('show: ["lake/digging", lake/depth]');
    // The term and the book’s file of that name are other things.
    expect(deck).toContain('handbook: pond-book');
    expect(await lectern(['check'], { cwd: pond })).toEqual(before);
  });

  test('a section keeps its old ids, in the way they are written', async () => {
    const pond = await makePond();
    await rename(pond, 'pond/digging', 'dug');
    expect(await readFile(join(pond, module), 'utf8')).toContain(
      '  - section: dug\n    formerly: [digging]\n',
    );
    await rename(pond, 'pond/dug', 'spade');
    expect(await readFile(join(pond, module), 'utf8')).toContain(
      '  - section: spade\n    formerly: [digging, dug]\n',
    );
    await edit(
      pond,
      module,
      'formerly: [digging, dug]',
      'formerly:   # long ago\n      - "digging"\n      - dug # once',
    );
    await rename(pond, 'pond/spade', 'shovel');
    expect(await readFile(join(pond, module), 'utf8')).toContain(
      '      - "digging"\n      - dug # once\n      - spade\n',
    );
    // Its first id again: the two change places.
    await rename(pond, 'pond/shovel', 'digging');
    expect(await readFile(join(pond, module), 'utf8')).toContain(
      '      - "shovel"\n      - dug # once\n      - spade\n',
    );
    expect(await lectern(['check'], { cwd: pond })).toMatchObject({ code: 0 });
  });

  test('line ends, a byte order mark and braces stay', async () => {
    const pond = await makePond();
    const file = join(pond, module);
    const text = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(file, `\ufeff${text}`);
    await rename(pond, 'pond/depth', 'bottom');
    const after = await readFile(file, 'utf8');
    expect(after).toBe(
      `\ufeff${text.replace('- section: depth\r\n', '- section: bottom\r\n    formerly: [depth]\r\n')}`,
    );
  });

  test('a dry run shows what git can apply, and changes nothing', async () => {
    const pond = await makePond();
    const before = await filesBelow(pond);
    const { code, stdout, stderr } = await rename(pond, 'module/pond', 'lake', ['--dry-run']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Would change') });
    expect(stdout).toContain(`rename from ${module}\nrename to content/en/modules/lake.yaml\n`);
    expect(stdout).toContain('-module: pond\n+module: lake\n+formerly: [pond]\n');
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });

  test('translations go on standing for what they translate', async () => {
    const pond = await makePond();
    await edit(pond, 'content/lectern.yaml', 'languages: [en]', 'languages: [en, fr]');
    await lectern(['translate', 'fr'], { cwd: pond });
    const file = join(pond, 'content/fr/modules/pond.yaml');
    const words = (await readFile(file, 'utf8')).replace(
      /(at: digging\/points[^\n]*full\n {4}from: \S+\n {4}text:)/,
      '$1 "Le village l’a creusé pour les [[term:ducks|canards]]."',
    );
    expect(words).toContain('canards');
    await writeFile(file, words);
    const before = await lectern(['check'], { cwd: pond });
    await rename(pond, 'term/ducks', 'canards');
    expect(await readFile(file, 'utf8')).toContain('[[term:canards|canards]]');
    await rename(pond, 'module/pond', 'lake');
    const after = await lectern(['check'], { cwd: pond });
    expect(after.stdout.replaceAll('lake', 'pond')).toBe(before.stdout);
    expect(after.code).toBe(before.code);
  });
});

describe('what cannot be renamed changes nothing, and says why', () => {
  test.for([
    ['module/pond', 'ducks', 'there is a module ducks already'],
    ['pond/digging', 'depth', 'there is a section pond/depth already'],
    ['pond', 'lake', 'names several things'],
    ['module/ponds', 'lake', 'Did you mean module/pond?'],
    ['module/pond', 'The Lake', 'Write it like the-lake'],
    ['fact/A-01', 'a1', 'is not a ledger id'],
    ['term/ducks', 'ducks', 'called already'],
  ] as const)('%s to %s', async ([old, wanted, why]) => {
    const pond = await makePond();
    const before = await filesBelow(pond);
    const { code, stderr } = await rename(pond, old, wanted);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(why) });
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });

  test('a former id of another, an id written with escapes, a file in the way', async () => {
    const pond = await makePond();
    await edit(pond, module, '  - section: depth\n', '  - section: depth\n    formerly: [bottom]\n');
    expect((await rename(pond, 'pond/digging', 'bottom')).stderr).toContain('old links lead there');
    await edit(pond, 'content/en/decks/ducks-in-brief.yaml', 'show: [ducks]', 'show: ["\\x64ucks"]');
    expect((await rename(pond, 'module/ducks', 'geese')).stderr).toContain('with escapes');
    const geese = join(pond, 'content/en/decks/geese.yaml');
    await writeFile(geese, await readFile(join(pond, 'content/en/decks/ducks-in-brief.yaml')));
    expect((await rename(pond, 'deck/pond-in-brief', 'geese')).code).toBe(1);
  });

  test('a file that cannot be read, for the id may stand in it', async () => {
    const pond = await makePond();
    await edit(pond, 'content/en/glossary/terms.yaml', 'see: [pond]', 'see: [pond');
    const before = await filesBelow(pond);
    const { code, stderr } = await rename(pond, 'module/pond', 'lake');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('content/en/glossary/terms.yaml:'),
    });
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });
});

/** Something of every kind: of the rest of the library only that it is not there would be told. */
function fewFiles(): ReturnType<typeof projectFiles> {
  const all = projectFiles(repository);
  const few =
    /lectern|language|wsis-geneva|tunis-agenda|half-day|igf-in-brief|internet-governance|forum|ledger\/[a-z]+\.yaml|facts\/wsis|data\/igf-/;
  return { ...all, list: async (folder) => (await all.list(folder)).filter((path) => few.test(path)) };
}

function rename(
  folder: string,
  old: string,
  wanted: string,
  options: readonly string[] = [],
): Promise<Answer> {
  return lectern(['rename', old, wanted, ...options], { cwd: folder });
}

type Moves = readonly { readonly from: string; readonly to: string }[];

function moved(path: string, moves: Moves): string {
  return moves.find(({ from }) => from === path)?.to ?? path;
}

/** The same files under the names they were to get. */
function moving(files: ReturnType<typeof projectFiles>, moves: Moves): ReturnType<typeof projectFiles> {
  return {
    list: files.list,
    read: (path) => files.read(moves.find(({ to }) => to === path)?.from ?? path),
  };
}
