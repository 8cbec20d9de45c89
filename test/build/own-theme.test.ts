/** A project's theme of a few lines is worn by its decks; its faults are told at their place, like any fault. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { edit, madeIn, makePond } from './pond.ts';

const deck = 'content/en/decks/ducks-in-brief.yaml';

async function pondWith(theme: readonly string[]): Promise<string> {
  const project = await makePond();
  await mkdir(join(project, 'templates/themes'), { recursive: true });
  await writeFile(join(project, 'templates/themes/reed.yaml'), [...theme, ''].join('\n'));
  await edit(project, deck, 'theme: lectern', 'theme: reed');
  return project;
}

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

test('colours and logo of a theme of five lines are in every format', async () => {
  const project = await pondWith([
    'theme: reed',
    'title: Reed',
    'primary: "#2f5d1e"',
    'accent: "#b3541e"',
    'logo: { file: reed.png, alternative: The Reed Society }',
  ]);
  await mkdir(join(project, 'content/pictures'), { recursive: true });
  await writeFile(join(project, 'content/pictures/reed.png'), picture);
  const { code, stderr } = await lectern(
    ['build', '--only', 'decks/ducks-in-brief', '--format', 'html', 'md'],
    {
      cwd: project,
    },
  );
  expect([code, stderr]).toEqual([0, expect.anything()]);
  const made = await madeIn(project);
  const text = (name: string): string => made.get(`decks/ducks-in-brief/${name}`)?.toString('utf8') ?? '';
  expect(text('theme.css')).toMatch(/@theme reed[\s\S]+--primary: #2f5d1e;/);
  expect(text('ducks-in-brief.md')).toMatch(
    /theme: "reed"[\s\S]+!\[The Reed Society\]\(figures\/theme-logo\.png\)/,
  );
  expect(text('ducks-in-brief.html')).toContain('alt="The Reed Society"');
  expect(made.has('decks/ducks-in-brief/figures/theme-logo.png')).toBe(true);
});

test('a colour that cannot be read is told at its line, with its frame', async () => {
  const project = await pondWith(['theme: reed', 'title: Reed', 'primary: "#cfe8c0"']);
  const { code, stdout, stderr } = await lectern(['check'], { cwd: project });
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/templates\/themes\/reed\.yaml:3:10[\s\S]+primary: "#cfe8c0"/);
});

test('a deck that does not wear it is made all the same', async () => {
  const project = await pondWith(['theme: reed', 'title: Reed', 'primary: "#cfe8c0"']);
  const build = (deckId: string) =>
    lectern(['build', '--only', `decks/${deckId}`, '--format', 'md'], { cwd: project });
  expect((await build('pond-in-brief')).code).toBe(0);
  expect((await build('ducks-in-brief')).code).toBe(1);
});
