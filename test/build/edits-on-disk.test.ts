/** However a library was edited between builds, one that remembers makes what one that knows of nothing makes, byte for byte. No browser. */
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession } from '../../src/build/build.ts';
import type { Environment } from '../../src/build/environment.ts';
import { rememberingPress } from '../../src/host/browser/remembering-press.ts';
import { projectFiles } from '../../src/host/files.ts';
import { openShelf } from '../../src/host/shelf.ts';
import { shelfMemory } from '../../src/host/shelf-memory.ts';
import type { Files as FilePort } from '../../src/ports/files.ts';
import { filePort } from '../languages/in-memory.ts';
import { smallLibrary } from '../library/small.ts';
import { repository } from './lectern.ts';
import { paperPress } from './paper-press.ts';

type Files = Record<string, string>;

const modulePath = 'content/en/modules/forum.yaml';
const mandatePath = 'content/en/modules/mandate.yaml';
const deckPath = 'content/en/decks/talk.yaml';
const otherPath = 'content/en/decks/other.yaml';
const termPath = 'content/en/glossary/terms.yaml';
const projectPath = 'content/lectern.yaml';
const themePath = 'templates/themes/own.yaml';
const stylePath = 'templates/handout/notes.css';

/** Beside the small library, a deck that shows one chapter alone. */
const start: Files = {
  ...smallLibrary,
  [otherPath]: `deck: other
title: The mandate alone
minutes: 3
audience: newcomers
parts:
  - part: What it may do
    show: [mandate/limits]
`,
};

function replaced(path: string, from: string | RegExp, to: string) {
  return (files: Files): Files => ({ ...files, [path]: (files[path] ?? '').replace(from, to) });
}

const section = `  - section: more
    title: There is one more section
    level: core
    seconds: 30
    cite: [T-01]
    blocks:
      - points:
          - It speaks of the IGF and of the MAG
`;
const theme = 'theme: own\ntitle: Our own\nprimary: "#7a1f5c"\n';

/** Some undo others; none breaks anything. */
const edits: Readonly<Record<string, (files: Files) => Files>> = {
  'a paragraph of the book': replaced(
    modulePath,
    /prose: Deeper.*/,
    'prose: Much deeper than any deck goes.',
  ),
  'that paragraph back': replaced(modulePath, /prose: Much deeper.*/, 'prose: Deeper than most decks go.'),
  'a line more, which moves the rest': replaced(
    modulePath,
    /^module: forum\n/,
    'module: forum\n# a remark\n',
  ),
  'a point of one deck': replaced(modulePath, 'asked for a new forum', 'called for a new forum'),
  'that point back': replaced(modulePath, 'called for a new forum', 'asked for a new forum'),
  'a section more': (files) =>
    (files[modulePath] ?? '').includes(section)
      ? files
      : { ...files, [modulePath]: (files[modulePath] ?? '') + section },
  'that section gone': replaced(modulePath, section, ''),
  'a title both decks show': replaced(mandatePath, /^title: .*/m, 'title: What it is for'),
  'the chapter as it was': (files) => ({ ...files, [mandatePath]: start[mandatePath] ?? '' }),
  'a definition': replaced(termPath, /definition: .*/, 'definition: A forum that meets.'),
  'the terms as they were': (files) => ({ ...files, [termPath]: start[termPath] ?? '' }),
  'the date of the edition': replaced(projectPath, /date: .*/, 'date: 2027-02-03'),
  'the date as it was': (files) => ({ ...files, [projectPath]: start[projectPath] ?? '' }),
  'another theme': (files) => ({
    ...replaced(deckPath, /^(theme: own\n)?/, 'theme: own\n')(files),
    [themePath]: theme,
  }),
  'that theme in another colour': (files) =>
    themePath in files ? replaced(themePath, '7a1f5c', '1f5c7a')(files) : files,
  'the theme as it was': ({ [themePath]: _, ...files }) => replaced(deckPath, 'theme: own\n', '')(files),
  'a style of our own': (files) => ({ ...files, [stylePath]: 'p { color: red }' }),
  'that style gone': ({ [stylePath]: _, ...files }) => files,
  'another order of chapters': replaced(
    'content/en/handbooks/book.yaml',
    /chapters: .*/,
    'chapters: [mandate, forum]',
  ),
  'the order as it was': replaced(
    'content/en/handbooks/book.yaml',
    /chapters: .*/,
    'chapters: [forum, mandate]',
  ),
};

/** Whatever is drawn, these are tried. */
const telling = [
  'a line more, which moves the rest',
  'a title both decks show',
  'another theme',
  'that theme in another colour',
  'a style of our own',
];

const tool = readOnce(projectFiles(repository));

/** Nobody writes there meanwhile. */
function readOnce(files: FilePort): FilePort {
  const [read, listed] = [
    new Map<string, ReturnType<FilePort['read']>>(),
    new Map<string, ReturnType<FilePort['list']>>(),
  ];
  return {
    read: (path) => once(read, path, files.read),
    list: (path) => once(listed, path, files.list),
  };
}

function once<T>(known: Map<string, T>, path: string, look: (path: string) => T): T {
  const found = known.get(path) ?? look(path);
  known.set(path, found);
  return found;
}

const request = { only: [], formats: [], isPublic: false, occasion: undefined, manifest: undefined } as const;

type Kept = Pick<Environment, 'press' | 'memory'>;

/** What is made and said, or why nothing is. */
async function built(files: Files, kept: Kept, said: string[] = []): Promise<unknown> {
  const session = openSession({
    project: filePort(files),
    tool,
    clock: { today: () => '2026-06-01', elapsed: () => 0 },
    version: '0.0.0',
    progress: (step) => said.push(step),
    ...kept,
  });
  const { outcome, diagnostics } = await session.build(request);
  if (outcome.kind !== 'made') return { outcome, diagnostics };
  const made = outcome.artifacts.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`);
  return { made: made.sort(), diagnostics };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-edits-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As the command line opens it; one for all tests, since what happened before must change nothing. */
function openKept(): Kept & { readonly shelves: readonly string[] } {
  const [prints, works] = [join(folder, 'press'), join(folder, 'made')];
  return {
    press: rememberingPress(paperPress, openShelf(prints)),
    memory: shelfMemory(openShelf(works), ['this']),
    shelves: [prints, works],
  };
}

const cold = new Map<string, Promise<unknown>>();
function coldBuild(files: Files): Promise<unknown> {
  const state = JSON.stringify(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  const known = cold.get(state) ?? built(files, { press: paperPress });
  cold.set(state, known);
  return known;
}

/** Every third file cut short, every third written over, every third taken for its neighbour: begun at one of them. */
async function damage(shelves: readonly string[], from: number): Promise<void> {
  for (const shelf of shelves) {
    const names = (await readdir(shelf)).sort();
    for (const [at, one] of names.entries()) {
      const bytes = await readFile(join(shelf, one));
      const [way, half] = [(at + from) % 3, bytes.length >> 1];
      if (way === 0) await truncate(join(shelf, one), half);
      else if (way === 1) await writeFile(join(shelf, one), bytes.fill(from, half));
      else await writeFile(join(shelf, names[at - 1] ?? one), bytes);
    }
  }
}

test('a series of edits, each followed by a build, makes at every step what a first build makes', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(edits)) },
    { weight: 1, arbitrary: fc.nat(2) },
  );
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
    let files = start;
    const kept = openKept();
    expect(await built(files, kept)).toEqual(await coldBuild(files));
    for (const each of steps) {
      if (typeof each === 'number') await damage(kept.shelves, each);
      else files = edits[each]?.(files) ?? files;
      expect(await built(files, kept)).toEqual(await coldBuild(files));
    }
  });
  await fc.assert(property, { numRuns: 4, examples: [[telling]] });
});

/** What was printed, as a person is told it. */
async function toldAfter(edit: (files: Files) => Files): Promise<readonly string[]> {
  const said: string[] = [];
  await built(edit(start), openKept(), said);
  return said.filter((step) => step.startsWith('Printing'));
}

test('what an edit is not shown in is not made again', async () => {
  await built(start, openKept());
  expect(await toldAfter((files) => files)).toEqual([]);
  const ofBook = await toldAfter(replaced(modulePath, /prose: Deeper.*/, 'prose: For this test alone.'));
  expect(ofBook.join()).toMatch(/handbook book/);
  expect(ofBook.join()).not.toMatch(/talk|other/);
  const ofDeck = await toldAfter(replaced(deckPath, 'title: Questions?', 'title: Any questions?'));
  expect(ofDeck.join()).toMatch(/slides of talk/);
  expect(ofDeck.join()).not.toMatch(/other|handbook/);
});
