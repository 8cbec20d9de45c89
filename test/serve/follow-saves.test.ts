/** What is saved is what is served; what cannot be made leaves the last good view standing and says why. */
import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { type Client, enter } from './preview-client.ts';
import { makeProject, modulePath, moduleText, type PreviewProject } from './preview-project.ts';

const deck = '/decks/talk/talk.html';
const said: string[] = [];
let project: PreviewProject;
let serving: Serving;
let client: Client;

beforeAll(async () => {
  project = await makeProject();
  serving = await startServing({ project: project.folder }, (text) => said.push(text));
  client = await enter(serving.url);
  await client.until(deck, ({ version }) => version !== '');
});

afterAll(async () => {
  await serving.close();
  await project.remove();
});

const served = async (point: string): Promise<boolean> => (await client.text(deck)).includes(point);
const panelOf = (page: string) => client.until(page, () => true).then(({ panel }) => panel);

describe('a save', () => {
  test('changes the served deck and tells the page that shows it', async () => {
    const before = await client.until(deck, () => true);
    const told = client.until(deck, ({ version }) => version !== before.version);
    await project.save(modulePath, moduleText('It was asked for in Tunis'));
    await told;
    expect(await served('It was asked for in Tunis')).toBe(true);
    expect(said).toContainEqual(expect.stringMatching(/^1 slide of talk, \d+\.\d s$/));
  });

  test('by rename is noticed too', async () => {
    const told = client.until(deck, () => served('Saved with care'));
    await project.saveByRename(modulePath, moduleText('Saved with care'));
    await told;
  });

  test('is noticed in a file that comes new', async () => {
    const page = '/glossary/mag.html';
    const told = client.until(page, ({ version }) => version !== '');
    const term =
      'terms:\n  - term: mag\n    preferred: MAG\n    definition: A group that plans.\n    cite: [T-01]\n';
    await project.save('content/en/glossary/more.yaml', term);
    await told;
    expect(await client.text(page)).toContain('A group that plans');
  });

  test('in slow pieces ends with all of it', async () => {
    const text = moduleText('Written slowly');
    const told = client.until(deck, () => served('Written slowly'));
    for (let end = 0; end < text.length; end += 150) {
      await project.save(modulePath, text.slice(0, end));
      await pause(45);
    }
    await project.save(modulePath, text);
    await told;
    await client.until(deck, ({ panel }) => !panel.summary.includes('error'));
  });

  test('is never lost among thirty quick ones', async () => {
    for (let count = 1; count <= 30; count += 1) {
      const save = count % 3 === 0 ? project.saveByRename : project.save;
      await save(modulePath, moduleText(`Version ${count} of thirty`));
      await pause(count % 7 === 0 ? 60 : 5);
    }
    await client.until(deck, () => served('Version 30 of thirty'));
    await pause(1000);
    expect(await served('Version 30 of thirty')).toBe(true);
  });
});

describe('a broken file', () => {
  test('keeps the last good view and shows its place on every page; mending it clears it', async () => {
    await project.save(modulePath, moduleText('Still good'));
    await client.until(deck, () => served('Still good'));
    const good = await client.until(deck, () => true);

    await project.save(
      modulePath,
      moduleText('Not good').replace('title: The Forum\n', 'titel: The Forum\n'),
    );
    const broken = await client.until(deck, ({ panel }) => panel.summary.startsWith('1 error'));
    expect(broken.version).toBe(good.version);
    expect(broken.panel.items[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/titel/),
    });
    expect(broken.panel.items[0]?.place).toMatch(/content\/en\/modules\/forum\.yaml:2:1$/);
    expect((await panelOf('/glossary/igf.html')).items[0]?.place).toContain('forum.yaml:2:1');
    expect(await served('Still good')).toBe(true);
    expect(said.join('\n')).toMatch(/forum\.yaml.*:2:1/);

    await project.save(modulePath, moduleText('Good again'));
    await client.until(
      deck,
      async ({ panel }) => !panel.summary.includes('error') && (await served('Good again')),
    );
    expect(said).toContain('No errors any more.');
  });

  test('elsewhere does not stop what does not need it', async () => {
    const recipe = 'deck: other\ntitle: Another talk\nminutes: 5\naudience: newcomers\nparts: 7\n';
    await project.save('content/en/decks/other.yaml', recipe);
    await client.until(deck, ({ panel }) => panel.summary.includes('error'));
    await project.save(modulePath, moduleText('In spite of the other'));
    await client.until(deck, () => served('In spite of the other'));
  });
});

describe('what is printed', () => {
  test('is made when it is looked at, and a page waits for it meanwhile', async () => {
    const pdf = '/handbook/book-participant-a4.pdf';
    const waiting = await client.get(pdf);
    if (waiting.status === 404) expect(await waiting.text()).toContain('data-version=""');
    await client.until(pdf, ({ version }) => version !== '');
    const response = await client.get(pdf);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect((await response.text()).slice(0, 5)).toBe('%PDF-');
  });
});

test('nothing is written into the project', async () => {
  expect((await readdir(project.folder)).sort()).toEqual(['content']);
});
