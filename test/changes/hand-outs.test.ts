/** Somebody holds an old print: the list, the sheet and the chapters are right for that very book. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, lectern } from '../build/lectern.ts';
import { edit, filesBelow, makePond } from '../build/pond.ts';
import { open, pagesOf, wordsOn } from '../write/printed-pages.ts';

const hasGit = canRun('git');
const pond = 'content/en/modules/pond.yaml';
const paragraphs = Array.from(
  { length: 60 },
  (_, at) => `
          - full: Point ${at + 1} of many that nobody measured before, told at a length that fills a page of the book.`,
);

let project: string;
let oldBook: Uint8Array;

/** The print people hold is made, kept in git, and then much is added to its first chapter. */
beforeAll(async () => {
  project = await makePond();
  const built = await lectern(['build', '--only', 'handbooks/pond-book', '--project', project]);
  if (built.code !== 0) throw new Error(built.stderr);
  oldBook = new Uint8Array(await readFile(join(project, 'output/handbook/pond-book-participant-a4.pdf')));
  if (hasGit) keepInGit(project);
  await edit(project, pond, 'all of it by hand', 'all of it by spade');
  await edit(
    project,
    pond,
    '          - brief: Measured by rope',
    `${paragraphs.join('').slice(1)}\n          - brief: Measured by rope`,
  );
  await edit(project, 'content/lectern.yaml', 'version: "1.0"', 'version: "1.1"');
});

describe.skipIf(!hasGit)('since a revision', () => {
  let answer: Answer;
  let list: ReadonlyMap<string, Listed>;
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    answer = await lectern(['changes', '--since', 'v1', '--report', 'json', '--project', project]);
    list = listedIn(answer.stdout);
    files = await filesBelow(join(project, 'changes'));
  });

  test('what changed is told apart from what moved', () => {
    expect(answer.code).toBe(0);
    expect(how(list, 'changed')).toEqual(['pond/depth', 'pond/digging']);
    expect(how(list, 'moved')).toContain('ducks/deciding');
    expect(how(list, 'moved')).not.toContain('pond/digging');
    expect([...how(list, 'new'), ...how(list, 'removed')]).toEqual([]);
  });

  test('old pages are those of the old print, new ones those of a new print', async () => {
    const { before, after } = folioOf(list, 'ducks/deciding');
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect(await printedOn(oldBook, 'The ducks decide by quacking')).toContain(before);
    const built = await lectern([
      'build',
      '--only',
      'handbooks/pond-book',
      '--project',
      project,
      '--output',
      join(project, 'new'),
    ]);
    expect(built.code).toBe(0);
    const newBook = new Uint8Array(
      await readFile(join(project, 'new/handbook/pond-book-participant-a4.pdf')),
    );
    expect(await printedOn(newBook, 'The ducks decide by quacking')).toContain(after);
  });

  test('the sheet says what to write where, and which pages to replace', async () => {
    const pages = await pagesOf(await open(fileEnding(files, 'errata-a4.pdf')));
    const words = (await Promise.all(pages.map(wordsOn))).join(' ');
    expect(words).toContain('From version 1.0');
    expect(words).toMatch(/by\s+hand,\s+to have/);
    expect(words).toMatch(/by\s+spade,\s+to have/);
    expect(words).toContain('Rewritten: see the replacement chapter.');
    expect(words).toMatch(/page numbers stand twice/);
  });

  test('the new chapter begins on the page the old one began on', async () => {
    const [opener] = await printedOn(oldBook, 'Say when the pond was dug');
    const pdf = await open(fileEnding(files, 'replacement-chapters-a4.pdf'));
    expect((await pdf.getPageLabels())?.[0]).toBe(opener);
    expect(await wordsOn(await pdf.getPage(1))).toContain('The pond');
  });
});

describe('since a manifest', () => {
  test('the same is listed, without old words', async () => {
    const manifest = join(project, 'output/manifest.json');
    const output = join(project, 'by-manifest');
    const answer = await lectern([
      'changes',
      '--since',
      manifest,
      '--report',
      'json',
      '--project',
      project,
      '--output',
      output,
    ]);
    expect(answer.code).toBe(0);
    const list = listedIn(answer.stdout);
    expect(how(list, 'changed')).toEqual(['pond/depth', 'pond/digging']);
    expect(how(list, 'moved')).toContain('ducks/deciding');
    const files = await filesBelow(output);
    const pages = await pagesOf(await open(fileEnding(files, 'errata-a4.pdf')));
    const words = (await Promise.all(pages.map(wordsOn))).join(' ');
    expect(words).toContain('The old words are not known here');
    expect(words).not.toContain('by spade');
  });

  test('a list alone asks no browser and stores nothing', async () => {
    const manifest = join(project, 'output/manifest.json');
    const output = join(project, 'nothing');
    const answer = await lectern([
      'changes',
      '--since',
      manifest,
      '--list',
      '--project',
      project,
      '--output',
      output,
      '--browser',
      '/nowhere',
    ]);
    expect(answer.code).toBe(0);
    expect(answer.stdout).toContain('Pages were not compared');
    expect((await filesBelow(output).catch(() => new Map())).size).toBe(0);
  });
});

describe('what cannot be compared is said plainly', () => {
  const cases: readonly (readonly [what: string, since: string, code: number, said: RegExp])[] = [
    ['no such revision', 'v9', 2, hasGit ? /there is no revision v9/ : /git is not installed/],
    ['an option for a revision', '--all', 2, /revision|argument/],
    ['no such file', 'old/manifest.json', 2, /there is no file old\/manifest\.json/],
  ];
  test.each(cases)('%s', async (_what, since, code, said) => {
    const answer = await lectern(['changes', `--since=${since}`, '--list', '--project', project]);
    expect([answer.code, answer.stdout]).toEqual([code, '']);
    expect(answer.stderr).toMatch(said);
  });

  test.skipIf(!hasGit)('a project that is not kept in git', async () => {
    const answer = await lectern(['changes', '--since', 'v1', '--list', '--project', await makePond()]);
    expect(answer).toMatchObject({ code: 2, stderr: expect.stringContaining('is not kept in git') });
  });

  test('no git on the machine', async () => {
    const answer = await lectern(['changes', '--since', 'v1', '--list', '--project', project], {
      env: { PATH: '/nowhere' },
    });
    expect(answer).toMatchObject({ code: 3, stderr: expect.stringContaining('git is not installed') });
  });

  test('what is no manifest, and one of long ago', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-manifest-'));
    for (const [text, said] of [
      ['{}', 'is no manifest that lectern build wrote'],
      ['{"version":"1","date":"2026-01-01","sections":[]}', 'before manifests knew'],
    ] as const) {
      await writeFile(join(folder, 'manifest.json'), text);
      const answer = await lectern(['changes', '--since', folder, '--list', '--project', project]);
      expect(answer).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
    }
    await rm(folder, { recursive: true });
  });

  test('what is there and cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-manifest-'));
    await mkdir(join(folder, 'manifest.json'));
    const answer = await lectern(['changes', '--since', folder, '--list', '--project', project]);
    expect(answer).toMatchObject({ code: 3, stdout: '' });
    expect(answer.stderr).toMatch(/manifest\.json cannot be read: .*\. It is a folder: name/);
    await rm(folder, { recursive: true });
  });

  test.skipIf(!hasGit)('errors in the content of today', async () => {
    const broken = await makePond();
    keepInGit(broken);
    await edit(broken, pond, 'title: The pond', 'titel: The pond');
    const answer = await lectern(['changes', '--since', 'v1', '--list', '--project', broken]);
    expect(answer.code).toBe(1);
    expect(answer.stderr).toContain('content/en/modules/pond.yaml:2:1');
    expect(answer.stderr).toContain('What cannot be built cannot be compared');
  });
});

interface Listed {
  readonly how: string;
  readonly places: readonly { readonly folio: Folio }[];
}

interface Folio {
  readonly before: string;
  readonly after: string;
}

/** Pages alone, by their anchors. */
function listedIn(json: string): ReadonlyMap<string, Listed> {
  const lists = JSON.parse(json);
  return new Map(
    ['changed', 'new', 'removed', 'moved'].flatMap((each) =>
      lists[each].flatMap((item: { what: string; anchor: string; places: Listed['places'] }) =>
        item.what === 'page' ? [[item.anchor, { how: each, places: item.places }]] : [],
      ),
    ),
  );
}

function how(list: ReadonlyMap<string, Listed>, wanted: string): readonly string[] {
  return [...list].flatMap(([anchor, each]) => (each.how === wanted ? [anchor] : [])).sort();
}

function folioOf(list: ReadonlyMap<string, Listed>, anchor: string): Folio {
  const folio = list.get(anchor)?.places[0]?.folio;
  if (folio === undefined) throw new Error(`${anchor} is not listed`);
  return folio;
}

/** The labels of the pages on which words stand outside of the contents. */
async function printedOn(bytes: Uint8Array, words: string): Promise<readonly string[]> {
  const pdf = await open(bytes);
  const labels = (await pdf.getPageLabels()) ?? [];
  const pages = await pagesOf(pdf);
  const said = await Promise.all(pages.map(wordsOn));
  return said.flatMap((text, at) => (text.includes(words) ? [labels[at] ?? ''] : []));
}

function fileEnding(files: ReadonlyMap<string, Buffer>, end: string): Uint8Array {
  const found = [...files].find(([path]) => path.endsWith(end));
  if (found === undefined) throw new Error(`no file ends in ${end}`);
  return new Uint8Array(found[1]);
}

function keepInGit(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');
  git('tag', 'v1');
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    console.warn(`${program} is not installed: comparing with revisions is not tested`);
    return false;
  }
}
