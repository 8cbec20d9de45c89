/** Starting things: what is made reads well, nothing is written over, and a newcomer gets to a deck in six commands. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { namedInPart } from '../../src/build/start/name-in-part.ts';
import { openAsker } from '../../src/cli/questions.ts';
import { type Answer, lectern } from '../build/lectern.ts';
import { differences, edit, filesBelow, makePond } from '../build/pond.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const clean = { code: 0, stdout: 'Nothing to mend.\n', stderr: '' };

describe('a new library', () => {
  test('builds at once, and there is nothing to say about it', async () => {
    const tea = await newTea();
    expect(await lectern(['check'], { cwd: tea })).toEqual(clean);
    const { code, stdout } = await lectern(['build'], { cwd: tea });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('index.html') });
    const made = await filesBelow(join(tea, 'output'));
    for (const path of [
      'decks/first-deck/first-deck.pptx',
      'handbook/handbook-participant-a4.pdf',
      'glossary/module.html',
    ])
      expect([...made.keys()]).toContain(path);
  });

  test('in a folder with a space in its name is named as a shell reads it', async () => {
    const home = await mkdtemp(join(tmpdir(), 'lectern-new-'));
    folders.push(home);
    const { code, stdout } = await lectern(['new', 'library', 'my tea'], { cwd: home });
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--project "my tea"'),
    });
    const named = await lectern(['new', 'module', 'Ärger & Straßen', '--project', 'my tea'], { cwd: home });
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('Write it like arger-strassen') });
  });

  test('explains every file it has, and names the schema of each', async () => {
    const files = await filesBelow(join(await newTea(), 'content'));
    const yaml = [...files].filter(([path]) => path.endsWith('.yaml'));
    expect(yaml.length).toBe(8);
    for (const [path, bytes] of yaml) {
      const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(bytes.toString())?.[1] ?? '';
      expect([...files.keys()]).toContain(join(path, '..', schema));
    }
  });

  test('takes any title as it is', async () => {
    for (const title of ['Tea: a history', '"Tea" & #1', '2026', "It's - tea", 'Ṭea चाय 茶']) {
      const tea = await newTea(title);
      expect(await lectern(['check'], { cwd: tea })).toEqual(clean);
      const { stdout } = await lectern(['check', '--outline', '--report', 'json'], { cwd: tea });
      expect(JSON.parse(stdout)[0].title).toBe(title);
    }
  });

  test('is never made over another, or over any file', async () => {
    const tea = await newTea();
    const before = await filesBelow(tea);
    expect(await lectern(['new', 'library', tea, '--title', 'Coffee'])).toMatchObject({ code: 2 });
    await rm(join(tea, 'content'), { recursive: true });
    const there = await lectern(['new', 'library', tea, '--title', 'Coffee']);
    expect(there).toMatchObject({ code: 2, stderr: expect.stringContaining('left as it is') });
    expect([...(await filesBelow(tea)).keys()]).toEqual(['.gitignore', 'README.md']);
    expect((await filesBelow(tea)).get('README.md')).toEqual(before.get('README.md'));
  });
});

test('a newcomer gets from nothing to a deck in six commands', async () => {
  const tea = await newTea();
  const run = (...args: string[]): Promise<Answer> => lectern(args, { cwd: tea });
  expect(await run('new', 'module', 'green-tea', '--title', 'Green tea')).toMatchObject({ code: 0 });
  const path = 'content/en/modules/green-tea.yaml';
  await edit(tea, path, 'This section says one thing', 'Green tea is steamed or roasted');
  await edit(tea, path, 'A point for slides and pages alike', 'Steaming keeps the leaf green');
  expect(await run('check')).toEqual(clean);
  const deck = await run('new', 'deck', 'green-tea', '--show', 'green-tea');
  expect(deck).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('lectern build --only decks/green-tea'),
  });
  expect(await run('check')).toEqual(clean);
  expect(await run('build', '--only', 'decks/green-tea', '--format', 'md')).toMatchObject({ code: 0 });
  const made = await readFile(join(tea, 'output/decks/green-tea/green-tea.md'), 'utf8');
  expect(made).toContain('Green tea is steamed or roasted');
});

test('what a newcomer forgets is told at its line', async () => {
  const tea = await newTea();
  await lectern(['new', 'module', 'green-tea'], { cwd: tea });
  await edit(tea, 'content/en/modules/green-tea.yaml', '    cite: none\n', '');
  const { stdout } = await lectern(['check'], { cwd: tea });
  expect(stdout).toContain('cite-missing');
});

describe('a new module is shown where it is asked to be', () => {
  test('in a deck begun for it and as the last chapter of a book, at once', async () => {
    const tea = await newTea();
    const args = ['new', 'module', 'green-tea', '--deck', 'green', '--handbook', 'handbook'];
    const made = await lectern(args, { cwd: tea });
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('content/en/decks/green.yaml') });
    expect(await lectern(['check'], { cwd: tea })).toEqual(clean);
    const { stdout } = await lectern(['where', 'green-tea'], { cwd: tea });
    expect(stdout).toMatch(/slides of green/);
    expect(stdout).toMatch(/handbook handbook/);
  });

  test('at the end of a deck that is there, every other byte as it was', async () => {
    const pond = await makePond();
    const path = join(pond, 'content/en/decks/pond-in-brief.yaml');
    const before = await readFile(path, 'utf8');
    await lectern(['new', 'module', 'frogs', '--deck', 'pond-in-brief'], { cwd: pond });
    const after = await readFile(path, 'utf8');
    expect(after.replace(/, frogs|\n *- frogs/, '')).toBe(before);
    expect(after).not.toBe(before);
  });

  test.for([
    ['[a]\nlast: 1', '[a, frogs]\nlast: 1'],
    ['[\n      a, # one\n      "b",\n    ]', '[\n      a, # one\n      "b", frogs,\n    ]'],
    ['\n      - a   # one', '\n      - a   # one\n      - frogs'],
    ['\n      -   a\r\nlast: 1', '\n      -   a\r\n      -   frogs\r\nlast: 1'],
  ] as const)('%j', ([before, after]) => {
    const recipe = (names: string) =>
      `parts:\n  - part: One\n    show: [x]\n  - part: Two\n    show: ${names}\n`;
    expect(namedInPart({ path: 'deck.yaml', text: recipe(before) }, 'show', 'frogs')).toBe(recipe(after));
  });

  test('and by the name that npx gave the program', async () => {
    const tea = await newTea();
    const { stdout } = await lectern(['new', 'module', 'oolong'], { cwd: tea, env: { npm_command: 'exec' } });
    expect(stdout).toContain('  npx lectern serve');
  });
});

describe('a thing more in a file', () => {
  test('leaves every other byte as it was', async () => {
    const pond = await makePond();
    const path = 'content/en/glossary/terms.yaml';
    const odd = (await readFile(join(pond, path), 'utf8')).replace(
      'terms:',
      '# Ours.\nterms:   # all of them',
    );
    await writeFile(join(pond, path), odd.trimEnd());
    expect(await lectern(['new', 'term', 'frog'], { cwd: pond })).toMatchObject({ code: 0 });
    const grown = await readFile(join(pond, path), 'utf8');
    expect(grown.startsWith(odd)).toBe(true);
    expect(grown.slice(odd.length)).toContain('  - term: frog\n    preferred: frog\n');
    expect(await lectern(['check'], { cwd: pond })).toMatchObject({ code: 0 });
  });

  test('keeps the line ends of the file', async () => {
    const pond = await makePond();
    const path = join(pond, 'content/en/glossary/terms.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    await lectern(['new', 'term', 'frog'], { cwd: pond });
    expect(await readFile(path, 'utf8')).not.toMatch(/[^\r]\n/);
  });

  test('a fact gets the next number of its letters, in the file of its family', async () => {
    const pond = await makePond();
    const args = ['new', 'fact', 'A', '--source', 'pond-book-1902', '--claim', 'Frogs came: two of them.'];
    expect(await lectern(args, { cwd: pond })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('A-04'),
    });
    const facts = await readFile(join(pond, 'content/ledger/facts/pond.yaml'), 'utf8');
    expect(facts).toContain('- fact: A-04\n');
    expect(facts).toContain('claim: "Frogs came: two of them."');
  });

  test('a file that is no plain list is not guessed at', async () => {
    const pond = await makePond();
    const path = join(pond, 'content/en/glossary/terms.yaml');
    await writeFile(path, 'terms: [{ term: pond, preferred: pond, definition: Water., cite: none }]\n');
    const before = await filesBelow(pond);
    expect(await lectern(['new', 'term', 'frog'], { cwd: pond })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--file'),
    });
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });
});

describe('what cannot be made changes nothing, and says why', () => {
  test.for([
    [['module', 'pond'], 'there is a module pond already'],
    [['module', 'Pond Life'], 'Write it like pond-life'],
    [['module', 'con'], 'is not an id'],
    [['module'], 'say its id'],
    [['module', 'frogs', '--handbook', 'pnd-book'], 'Did you mean pond-book?'],
    [['module', 'frogs', '--deck', 'Frogs!'], 'is not an id'],
    [['term', 'ducks'], 'there is a term ducks already'],
    [['term', 'frog', '--file', '../x'], 'no name of a file'],
    [['deck', 'frogs', '--show', 'pnd'], 'Did you mean pond?'],
    [['deck', 'frogs'], 'say what the deck shows'],
    [['fact', 'A-01', '--source', 'pond-book-1902'], 'A-04 is free'],
    [['fact', 'a1', '--source', 'pond-book-1902'], 'is not an id of a fact'],
    [['fact', 'A'], '--source'],
    [['fact', 'A', '--source', 'pond-book'], 'There are pond-book-1902'],
    [['term', 'frog', '--definition', 'Turns \u202e round'], 'would not read well'],
  ] as const)('new %j', async ([args, why]) => {
    const pond = await makePond();
    const before = await filesBelow(pond);
    const { code, stderr } = await lectern(['new', ...args], { cwd: pond });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(why) });
    expect(differences(before, await filesBelow(pond))).toEqual([]);
  });
});

describe('questions', () => {
  test('are asked a person, again until the answer will do', async () => {
    const { input, output, said } = terminal();
    const asker = openAsker({ input, output });
    const answer = asker?.ask({
      words: 'Its id?',
      otherwise: undefined,
      fault: (each) => (each === 'x y' ? 'No spaces.' : undefined),
    });
    input.write('\n');
    input.write('x y\n');
    input.write('x-y\n');
    expect(await answer).toBe('x-y');
    expect(said()).toBe('Its id? Please write something.\nIts id? No spaces.\nIts id? ');
    const other = asker?.ask({ words: 'Its title?', otherwise: 'X y' });
    input.write('\n');
    expect(await other).toBe('X y');
    asker?.close();
  });

  test('that are not answered make nothing', async () => {
    const { input, output } = terminal();
    const asker = openAsker({ input, output });
    const answer = asker?.ask({ words: 'Its id?', otherwise: undefined });
    input.end();
    await expect(answer).rejects.toThrow('nothing was made');
  });

  test('are never asked a script', () => {
    expect(openAsker({ input: new PassThrough(), output: new PassThrough() })).toBeUndefined();
  });
});

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let text = '';
  output.setEncoding('utf8').on('data', (each: string) => {
    text += each;
  });
  return { input, output, said: () => text };
}

async function newTea(title = 'Tea and its history'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  folders.push(folder);
  const tea = join(folder, 'tea');
  const { code, stderr } = await lectern(['new', 'library', tea, '--title', title]);
  if (code !== 0) throw new Error(stderr);
  return tea;
}
