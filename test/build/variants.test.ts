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
    for (const ending of ['.html', '.pdf', '.pptx', '-handout.pdf', '-notes.pdf', '.md'])
      expect([...made.keys()]).toContain(`${folder}/${name}${ending}`);
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
      changed.filter((path) => !/^(decks\/pond-in-brief\/pond-in-brief-dark[-.]|manifest)/.test(path)),
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

describe('--minutes', () => {
  test('makes one deck that fits them, beside what there is', async () => {
    const project = await copyPond(built);
    const asked = ['--only', folder, '--minutes', '2', '--audience', 'The public'];
    expect(await build(project, ...asked)).toBe(0);
    const [before, after] = [await madeIn(built), await madeIn(project)];
    const name = 'pond-in-brief-2-min-the-public';
    const changed = differences(before, after);
    expect(changed).toContain(`${folder}/${name}.pdf`);
    expect(changed.filter((path) => !path.includes('2-min-the-public'))).toEqual(['manifest.json']);
    const slides = (deck: string) =>
      manifestOf(after)
        .slides.filter((each) => each.deck === deck)
        .map(({ id }) => id);
    const shorter = slides(name);
    expect(shorter.length).toBeLessThan(slides('pond-in-brief').length);
    expect(slides('pond-in-brief').filter((id) => shorter.includes(id))).toEqual(shorter);
    expect(checkManifest(after)).toEqual([]);
    expect(await build(project, '--only', folder, '--format', 'md')).toBe(0);
    expect((await madeIn(project)).get(`${folder}/${name}.pdf`)).toEqual(after.get(`${folder}/${name}.pdf`));
  });

  test('says what is in the way', async () => {
    const { stderr } = await lectern([
      'build',
      '--project',
      built,
      '--only',
      folder,
      '--minutes',
      '20',
      '--dry-run',
    ]);
    expect(stderr).toContain('All there is to show takes 3:00 minutes, the deck is for 20:00 minutes');
  });

  test.each([
    [['--minutes', '5'], 'add --only decks/ID'],
    [['--only', folder, '--audience', 'all'], 'go with --minutes'],
    [['--only', 'glossary', '--minutes', '5'], 'glossary cannot be made as asked for'],
    [['--only', folder, '--minutes', '0'], 'from 1 to 480'],
  ])('%s is wrong usage', async (args, words) => {
    const { code, stderr } = await lectern(['build', '--project', built, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

async function build(project: string, ...args: readonly string[]): Promise<number | null> {
  return (await lectern(['build', '--project', project, ...args])).code;
}
