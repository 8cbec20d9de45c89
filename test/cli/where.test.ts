/** From a line or an id to the places that show it, and from a place back to its lines. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Answer, lectern } from '../build/lectern.ts';
import { copyPond, edit, makePond } from '../build/pond.ts';

const module = 'content/en/modules/pond.yaml';

let printed: string;
beforeAll(async () => {
  printed = await makePond();
  const { code, stderr } = await lectern(['build', '--project', printed, '--only', 'handbooks/pond-book']);
  if (code !== 0) throw new Error(stderr);
});

/** Each is told in full: what a person reads is what is kept. */
const told = [
  ['point-for-slides', `${module}:14`],
  ['point-for-pages', `${module}:15`],
  ['section', 'pond/digging'],
  ['term', 'term/ducks'],
  ['fact', 'A-01'],
  ['slide', 'pond-in-brief/2'],
  ['book-section', 'pond-book/1.2'],
  ['page', 'pond-book/p4'],
] as const;

test.for(told)('%s', async ([name, asked]) => {
  const { code, stdout, stderr } = await ask(printed, asked);
  const transcript = `$ lectern where ${asked}\n${stdout}${stderr}=> ${code}\n`;
  await expect(transcript).toMatchFileSnapshot(`transcripts/where-${name}.txt`);
});

test('a line of a file named from outside the project, as an editor copies it', async () => {
  const { code, stdout } = await lectern(['where', '--project', printed, `${join(printed, module)}:14:21`]);
  expect(code).toBe(0);
  expect(stdout).toContain('slides of pond-in-brief');
});

test('what is shown nowhere is said to be', async () => {
  const project = await makePond();
  await edit(project, 'content/en/decks/pond-in-brief.yaml', 'show: [pond]', 'show: [pond/depth]');
  const { code, stdout } = await ask(project, `${module}:14`);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('shows it') });
});

test('page numbers come from the last build, and what it cannot know is said', async () => {
  const project = await copyPond(printed);
  expect((await json(project, 'pond/depth')).notes).toEqual([]);
  await edit(project, module, 'Measured by rope', 'Measured by a rope');
  await edit(project, module, 'A rope with a stone', 'A long rope with a stone');
  const stale = await json(project, 'pond/depth');
  expect(stale.notes.join()).toContain('pond-book (participant): the content changed');
  const unbuilt = await json(await makePond(), 'pond/depth');
  expect(unbuilt.notes.join()).toContain('not printed yet');
  expect(pagesOf(unbuilt)).toEqual([undefined]);
  expect(pagesOf(stale)).toEqual(['4']);
});

test('a damaged manifest is one that is not there', async () => {
  const project = await copyPond(printed);
  await writeFile(join(project, 'output/manifest.json'), '{"pages": [');
  expect((await json(project, 'pond/depth')).notes.join()).toContain('not printed yet');
});

test.for([
  ['pond/digging2', 'Did you mean pond/digging?'],
  ['term/duckz', 'Did you mean ducks?'],
  [`${module}:900`, 'has 29 lines'],
  ['content/en/modules/lake.yaml:1', 'no content file'],
  ['pond-in-brief/99', 'nothing is called'],
  ['pond-book/p900', 'the last print of pond-book has no such page'],
])('%s is nothing', async ([asked, why]) => {
  const { code, stdout, stderr } = await ask(printed, asked ?? '');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(why);
});

test('of content with errors nothing is said but these', async () => {
  const project = await makePond();
  await edit(project, 'content/en/decks/pond-in-brief.yaml', 'show: [pond]', 'show: [pondd]');
  const { code, stdout, stderr } = await ask(project, 'A-01');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('Did you mean pond?');
});

function ask(folder: string, asked: string, options: readonly string[] = []): Promise<Answer> {
  return lectern(['where', asked, ...options], { cwd: folder, env: { COLUMNS: '80' } });
}

interface Told {
  readonly notes: readonly string[];
  readonly stands: readonly {
    readonly kind: string;
    readonly editions?: readonly { readonly folio?: string }[];
  }[];
}

async function json(folder: string, asked: string): Promise<Told> {
  const told: Told = JSON.parse((await ask(folder, asked, ['--report', 'json'])).stdout);
  return told;
}

function pagesOf({ stands }: Told): readonly (string | undefined)[] {
  return stands.flatMap(({ editions = [] }) => editions.map(({ folio }) => folio));
}
