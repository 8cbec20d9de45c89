/** In a library of several languages: from a translator's line to the slides and pages of that language, and back. */
import { beforeAll, expect, test } from 'vitest';
import { whereIs } from '../../src/build/build.ts';
import type { WhereAnswer } from '../../src/build/survey/where-answer.ts';
import type { Files } from '../library/project.ts';
import { bases, environmentOf } from '../mistakes/library.ts';

const path = 'content/fr/modules/forum.yaml';
const lazy = 'The summit asked for a new forum, the IGF';

let files: Files;
beforeAll(async () => {
  const { french } = await bases();
  const own = french[path] ?? '';
  files = {
    ...french,
    [path]: own.replaceAll(`text: "${lazy}"`, 'text: Le sommet voulait un forum, le IGF'),
  };
});

test('a line of a translation leads to the slides and pages that show it', async () => {
  const told = found(await asked('', { path, line: lineOf(files[path] ?? '', 'Le sommet voulait') }));
  expect(told.written.map(({ what, id }) => `${what} ${id}`)).toEqual([
    'translation modules/forum/origin/points/1',
  ]);
  expect(told.stands.map((row) => row.kind)).toContain('slide');
  expect(told.stands.map((row) => row.kind)).toContain('page');
});

test('so does every line of it: its address, and a title', async () => {
  const text = files[path] ?? '';
  for (const words of ['at: origin/points/1', 'at: origin/title', 'at: numbers/meetings/rows/2/1']) {
    const line = lineOf(text, words);
    const told = found(await asked('', { path, line }));
    expect(told.stands.length, `${words} on line ${line}`).toBeGreaterThan(0);
  }
});

test('a slide of a language is of the lines of its translators', async () => {
  const told = found(await asked('fr/talk/3', undefined));
  expect(told.written.some((row) => row.path === path && row.words !== '')).toBe(true);
  const base = found(await asked('talk/3', undefined));
  expect(base.written.every((row) => !row.path.startsWith('content/fr/'))).toBe(true);
});

test('a section of a book of a language too', async () => {
  const told = found(await asked('fr/book/1.1', undefined));
  expect(told.written.some((row) => row.path === path)).toBe(true);
});

test('a base line stands in the base alone', async () => {
  const module = 'content/en/modules/forum.yaml';
  const told = found(await asked('', { path: module, line: lineOf(files[module] ?? '', lazy) }));
  expect(told.written).toMatchObject([{ what: 'point', path: module }]);
  expect(told.stands.length).toBeGreaterThan(1);
});

test('an id is not taken for a deck that begins alike, nor for one of the two things that have it', async () => {
  const deck = (files['content/en/decks/talk.yaml'] ?? '').replace('deck: talk', 'deck: man');
  const term =
    '  - term: mandate\n    preferred: mandate\n    definition: What the Forum may do.\n    cite: none\n';
  const path = 'content/en/glossary/terms.yaml';
  const more = { ...files, 'content/en/decks/man.yaml': deck, [path]: (files[path] ?? '') + term };
  const whereabouts = await whereIs({ words: 'mandate', file: undefined }, environmentOf(more), undefined);
  const told = found(
    whereabouts.kind === 'answered' ? whereabouts.answer : { kind: 'unknown', why: 'faulty' },
  );
  expect(told.written.map(({ what }) => what).toSorted()).toEqual(['module', 'term']);
  expect(new Set(told.stands.map(({ kind }) => kind))).toEqual(new Set(['slide', 'page', 'entry']));
  const section = await whereIs(
    { words: 'mandate/limits', file: undefined },
    environmentOf(files),
    undefined,
  );
  expect(section).toMatchObject({ kind: 'answered', answer: { kind: 'found' } });
});

async function asked(
  words: string,
  file: { readonly path: string; readonly line: number } | undefined,
): Promise<WhereAnswer> {
  const whereabouts = await whereIs({ words, file }, environmentOf(files), undefined);
  if (whereabouts.kind === 'faulty') throw new Error(whereabouts.errors.map(({ message }) => message).join());
  return whereabouts.answer;
}

function found(answer: WhereAnswer): Extract<WhereAnswer, { kind: 'found' }> {
  if (answer.kind === 'unknown') throw new Error(answer.why);
  return answer;
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`no ${words}`);
  return text.slice(0, at).split('\n').length;
}
