/** A recipe's variants are decks of their own: files, numbers and rows, made in every build or one by one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { lectern } from './lectern.ts';
import { checkManifest, manifestOf } from './manifest.ts';
import { copyPond, differences, edit, madeIn, makePond } from './pond.ts';

const recipe = 'content/en/decks/pond-in-brief.yaml';
const folder = 'decks/pond-in-brief';
const variants = `variants:
  - variant: dark
    title: The pond at night
    scheme: dark
  - variant: square
    ratio: 4:3
parts:`;

let built: string;
beforeAll(async () => {
  built = await makePond();
  await edit(built, recipe, 'parts:', variants);
  const { code, stderr } = await lectern(['build', '--project', built]);
  if (code !== 0) throw new Error(stderr);
});

test('a build makes each variant beside the deck', async () => {
  const made = await madeIn(built);
  for (const name of ['pond-in-brief', 'pond-in-brief-dark', 'pond-in-brief-square'])
    for (const ending of ['html', 'pdf', 'md'])
      expect([...made.keys()]).toContain(`${folder}/${name}.${ending}`);
  expect(checkManifest(made)).toEqual([]);
  const decks = new Set(manifestOf(made).slides.map(({ deck }) => deck));
  expect([...decks]).toEqual([
    'ducks-in-brief',
    'pond-in-brief',
    'pond-in-brief-dark',
    'pond-in-brief-square',
  ]);
  expect(made.get(`${folder}/pond-in-brief-dark.html`)?.toString()).toContain('The pond at night');
});

test('the handbook prints the numbers of the deck itself, the glossary no variant', async () => {
  const made = await madeIn(built);
  const pages = [...made].filter(([path]) => path.startsWith('glossary/') && path.endsWith('.html'));
  expect(pages.filter(([, bytes]) => /pond-in-brief-(dark|square)/.test(bytes.toString()))).toEqual([]);
});

describe('--only', () => {
  test.each([`${folder}/dark`, `${folder}-dark`])('%s replaces that variant alone', async (name) => {
    const project = await copyPond(built);
    await edit(project, recipe, 'The pond at night', 'The pond by night');
    expect(await build(project, '--only', name)).toBe(0);
    const after = await madeIn(project);
    const changed = differences(await madeIn(built), after);
    expect(changed).toContain(`${folder}/pond-in-brief-dark.html`);
    expect(
      changed.filter((path) => !/^(decks\/pond-in-brief\/pond-in-brief-dark\.|manifest)/.test(path)),
    ).toEqual([]);
    expect(checkManifest(after)).toEqual([]);
    expect(manifestOf(after).slides.length).toBe(manifestOf(await madeIn(built)).slides.length);
  });

  test('the deck takes variants away that its recipe has no more', async () => {
    const project = await copyPond(built);
    await edit(project, recipe, '  - variant: square\n    ratio: 4:3\n', '');
    expect(await build(project, '--only', folder)).toBe(0);
    const after = await madeIn(project);
    expect([...after.keys()].filter((path) => path.includes('square'))).toEqual([]);
    expect([...after.keys()]).toContain(`${folder}/pond-in-brief.png`);
    expect(checkManifest(after)).toEqual([]);
    expect(manifestOf(after).slides.filter(({ deck }) => deck.includes('square'))).toEqual([]);
  });
});

async function build(project: string, ...args: readonly string[]): Promise<number | null> {
  return (await lectern(['build', '--project', project, ...args])).code;
}
