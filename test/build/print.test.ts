/** What a copy shop is given: chapters, papers and booklets, made beside what there is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readBook } from '../write/handbook-pdf/printed-book.ts';
import { lectern } from './lectern.ts';
import { checkManifest, manifestOf } from './manifest.ts';
import { buildPond, copyPond, differences, edit, madeIn } from './pond.ts';

const book = 'handbook/pond-book-participant-a4.pdf';
const chapter = 'handbook/pond-book-participant-chapter-ducks-a5.pdf';

let built: string;
beforeAll(async () => {
  built = await buildPond();
});

function build(project: string, ...args: readonly string[]): ReturnType<typeof lectern> {
  return lectern(['build', '--project', project, ...args]);
}

describe('a chapter', () => {
  let project: string;
  beforeAll(async () => {
    project = await copyPond(built);
  });

  test('with its booklet stands beside what there was, listed', async () => {
    const { code, stdout } = await build(
      project,
      ...['--chapter', 'ducks', '--paper', 'a5', '--multiple-of', '4', '--booklet'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain(`${booklet(chapter)}: 4 pages on 1 sheet of A4`);
    const [before, after] = [await madeIn(built), await madeIn(project)];
    expect(differences(before, after)).toEqual([booklet(chapter), chapter, 'manifest.json']);
    expect(checkManifest(after)).toEqual([]);
    expect(manifestOf(after).pages).toEqual(manifestOf(before).pages);
    const printed = await readBook(bytesOf(after, chapter));
    expect(printed.labels).toEqual(['1', '2', '3', '4']);
    expect(textOf(printed)).toContain('The Pond Book');
    expect(textOf(await readBook(bytesOf(after, booklet(chapter))))).toContain('The Pond Book');
  });

  test('printed anew without it takes the booklet away', async () => {
    expect((await build(project, '--chapter', 'ducks', '--paper', 'a5')).code).toBe(0);
    const after = await madeIn(project);
    expect(after.has(chapter)).toBe(true);
    expect(after.has(booklet(chapter))).toBe(false);
    expect(checkManifest(after)).toEqual([]);
  });

  test('goes when its book is made anew', async () => {
    expect((await build(project, '--only', 'handbooks/pond-book')).code).toBe(0);
    expect(differences(await madeIn(built), await madeIn(project))).toEqual([]);
  });
});

test('a book on one paper leaves the other, and fills up its sheets', async () => {
  const project = await copyPond(built);
  await edit(project, 'content/en/handbooks/pond-book.yaml', 'papers: [a4]', 'papers: [a4, letter]');
  expect((await build(project, '--only', 'handbooks/pond-book')).code).toBe(0);
  const before = await madeIn(project);
  expect((await build(project, '--paper', 'a4', '--multiple-of', '8')).code).toBe(0);
  const after = await madeIn(project);
  expect(differences(before, after)).toEqual([book, 'manifest.json']);
  expect(checkManifest(after)).toEqual([]);
  const { labels } = await readBook(bytesOf(after, book));
  expect(labels.length % 8).toBe(0);
  expect(labels.length).toBeGreaterThan((await readBook(bytesOf(before, book))).labels.length);
});

describe('refuses', () => {
  const cases = [
    [['--chapter', 'duck'], 'has no chapter duck. Did you mean ducks? Its chapters are 1 pond, 2 ducks'],
    [['--chapter', 'ducks', '--edition', 'reader'], 'has no reader edition: its recipe names participant'],
    [['--paper', 'a5'], 'a5 is the paper of hand-outs: add --chapter ID'],
    [['--chapter', 'ducks', '--edition', 'facilitator', '--public'], 'a public build has none'],
    [['--signature', '16'], '--signature and --creep go with --booklet'],
    [['--booklet', '--signature', '10'], 'A signature has 4, 8, 12, 16'],
    [['--booklet', '--only', 'decks/ducks-in-brief'], 'decks/ducks-in-brief cannot be made as asked for'],
    [['--chapter', 'ducks', '--format', 'html'], 'leave --format out'],
  ] as const;

  test.each(cases)('%s', async (args, said) => {
    const { code, stderr } = await build(built, ...args, '--dry-run');
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});

function booklet(path: string): string {
  return path.replace('.pdf', '-booklet.pdf');
}

function bytesOf(files: ReadonlyMap<string, Buffer>, path: string): Uint8Array {
  return new Uint8Array(files.get(path) ?? Buffer.from(''));
}

function textOf({ pages }: Awaited<ReturnType<typeof readBook>>): string {
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
}
