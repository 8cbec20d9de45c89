/** A build of a part replaces its own files and rows of the manifest, and nothing else. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { checkManifest, manifestOf } from './manifest.ts';
import { buildPond, copyPond, differences, edit, madeIn } from './pond.ts';

let built: string;
beforeAll(async () => {
  built = await buildPond();
});

describe('--only', () => {
  test('a deck replaces the deck and its rows', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/modules/ducks.yaml', 'One duck, one quack', 'One duck, two quacks');
    await edit(project, 'content/en/glossary/terms.yaml', 'smaller than a lake', 'smaller than a sea');
    expect(await build(project, '--only', 'decks/ducks-in-brief')).toBe(0);
    const [before, after] = [await madeIn(built), await madeIn(project)];
    const changed = differences(before, after);
    expect(changed).toContain('decks/ducks-in-brief/ducks-in-brief.pdf');
    expect(changed.filter((path) => !path.startsWith('decks/ducks-in-brief/'))).toEqual(['manifest.json']);
    const [old, now] = [manifestOf(before), manifestOf(after)];
    expect(checkManifest(after)).toEqual([]);
    expect(now.slides.filter(({ deck }) => deck !== 'ducks-in-brief')).toEqual(
      old.slides.filter(({ deck }) => deck !== 'ducks-in-brief'),
    );
    expect(now.slides).not.toEqual(old.slides);
    expect([now.pages, now.entries]).toEqual([old.pages, old.entries]);
  });

  test.each(['decks/pond-in-brief', 'glossary'])(
    '%s alone cites the same pages as with the book',
    async (name) => {
      const project = await copyPond(built);
      expect(await build(project, '--only', name)).toBe(0);
      const before = await madeIn(built);
      expect(before.get('decks/pond-in-brief/pond-in-brief.html')?.toString()).toMatch(/Handbook p\.\s\d/);
      expect(differences(before, await madeIn(project))).toEqual([]);
    },
  );

  test('web pages of a book alone say the same pages as with its print', async () => {
    const project = await copyPond(built);
    const before = await madeIn(built);
    const [site = ''] = [...before.keys()].filter((path) => /^handbook\/[\w-]+\/index\.html$/.test(path));
    const pages = [...before.keys()].filter(
      (path) => path.startsWith(dirname(site)) && path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) await rm(join(project, 'output', page));
    expect(await build(project, '--only', 'handbooks/pond-book', '--format', 'html')).toBe(0);
    expect(differences(before, await madeIn(project))).toEqual([]);
  });

  test('the glossary replaces its pages and rows', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/glossary/terms.yaml', 'smaller than a lake', 'smaller than a sea');
    expect(await build(project, '--only', 'glossary')).toBe(0);
    const [before, after] = [await madeIn(built), await madeIn(project)];
    expect(differences(before, after)).toEqual([
      'glossary/flashcards.tsv',
      'glossary/index.html',
      'glossary/pond.html',
      'glossary/search-words.js',
      'glossary/terms.csv',
      'glossary/terms.jsonld',
      'glossary/terms.tbx',
      'glossary/terms.ttl',
      'manifest.json',
    ]);
    expect(checkManifest(after)).toEqual([]);
    expect(manifestOf(after).entries).not.toEqual(manifestOf(before).entries);
  });

  test('fails on faults in what it needs', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/modules/ducks.yaml', 'seconds: 80', 'secs: 80');
    expect(await build(project, '--only', 'decks/ducks-in-brief')).toBe(1);
    expect(await build(project, '--only', 'handbooks/pond-book')).toBe(1);
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });

  test('succeeds despite faults elsewhere, and tells them', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/en/handbooks/pond-book.yaml', 'subtitle:', 'subtitel:');
    const { code, stderr } = await lectern(['build', '--project', project, '--only', 'decks/ducks-in-brief']);
    expect(stderr).toContain('key-unknown');
    expect(code).toBe(0);
  });

  test('a part whose recipe cannot be read is a fault of the content', async () => {
    const project = await copyPond(built);
    await edit(
      project,
      'content/en/decks/ducks-in-brief.yaml',
      'deck: ducks-in-brief',
      '\tdeck: ducks-in-brief',
    );
    expect(await build(project, '--only', 'decks/ducks-in-brief')).toBe(1);
  });

  test('works where nothing was made before', async () => {
    const project = await copyPond(built);
    await rm(join(project, 'output'), { recursive: true });
    expect(await build(project, '--only', 'decks/ducks-in-brief', '--format', 'md')).toBe(0);
    const made = await madeIn(project);
    expect([...made.keys()].filter((path) => /\.(html|pdf)$/.test(path))).toEqual([]);
    expect(checkManifest(made)).toEqual([]);
  });
});

describe('--format', () => {
  test('replaces files of that format and leaves the others', async () => {
    const project = await copyPond(built);
    await edit(project, 'content/ledger/facts/pond.yaml', 'number: 7,', 'number: 9,');
    expect(await build(project, '--format', 'html')).toBe(0);
    const after = await madeIn(project);
    const changed = differences(await madeIn(built), after);
    expect(changed).toContain('decks/pond-in-brief/pond-in-brief.html');
    expect(changed).toContain('glossary/pond.html');
    expect(changed.filter((path) => /\.(pdf|md)$/.test(path))).toEqual([]);
    expect(checkManifest(after)).toEqual([]);
    const portal = after.get('index.html')?.toString('utf8') ?? '';
    expect(portal).toContain('handbook/pond-book-participant-a4.pdf');
  });
});

async function build(project: string, ...args: readonly string[]): Promise<number | null> {
  return (await lectern(['build', '--project', project, ...args])).code;
}
