/** A click on any text of a page leads to the line it was written on, by the link of the editor the project chose. */
import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { openBrowser, type ReadersBrowser } from './open-browser.ts';
import { type Client, enter } from './preview-client.ts';
import { makeProject, modulePath, moduleText, type PreviewProject, projectFile } from './preview-project.ts';

const deck = '/decks/talk/talk.html';
const chapter = '/handbook/book-participant/forum.html';
const entry = '/glossary/igf.html';
let project: PreviewProject;
let serving: Serving;
let client: Client;
let reader: ReadersBrowser;
let page: Page;

beforeAll(async () => {
  project = await makeProject();
  const pattern = "'x://open?file={file}&line={line}&column={column}'";
  await project.save('content/lectern.yaml', `${projectFile}editor: ${pattern}\n`);
  serving = await startServing({ project: project.folder }, () => {});
  client = await enter(serving.url);
  for (const each of [deck, chapter, entry]) await client.until(each, ({ version }) => version !== '');
  reader = await openBrowser();
  page = await reader.browser.newPage();
  await page.goto(serving.url);
  await page.waitForFunction("location.search === '' && document.title !== 'Lectern'");
});

afterAll(async () => {
  await reader.close();
  await serving.close();
  await project.remove();
});

async function placeOf(address: string, text: string, ...near: readonly string[]): Promise<unknown> {
  const question = new URLSearchParams({ page: address, text });
  for (const name of near) question.append('near', name);
  return (await client.get(`/~lectern/source?${question}`)).json();
}

/** As an editor counts. */
function lineOf(text: string, words: string): string {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  return `${line + 1}:${(lines[line] ?? '').indexOf(words) + 1}`;
}

const module = moduleText('The summit asked for a new forum');

describe('the place of', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['a point of a slide', deck, 'The summit asked for a new forum', 'The summit asked'],
    ['the title of a slide', deck, 'Tunis asked for a forum', 'Tunis asked'],
    ['a title that was numbered', deck, 'The forum still meets (1/2)', 'The forum still'],
    ['a point of a chapter', chapter, 'It meets every year', 'It meets'],
    ['the title of a chapter', chapter, '1 The Forum', 'The Forum'],
  ];
  test.for(cases)('%s', async ([, address, text, words]) => {
    expect(await placeOf(address, text)).toMatchObject({ place: `${modulePath}:${lineOf(module, words)}` });
  });

  test('a definition, with a link that the editor understands', async () => {
    const found = await placeOf(entry, 'A yearly forum that the United Nations convenes.');
    const file = `${project.folder}/content/en/glossary/terms.yaml`;
    expect(found).toEqual({
      place: 'content/en/glossary/terms.yaml:5:17',
      link: `x://open?file=${file}&line=5&column=17`,
    });
  });

  test('what is cited is the fact that rests on it, on slides and on pages', async () => {
    for (const address of [deck, chapter])
      expect(await placeOf(address, 'Tunis Agenda, para 72')).toMatchObject({
        place: 'content/ledger/facts/facts.yaml:2:5',
      });
  });

  test('a word of Lectern’s own is none, although a text has it too', async () => {
    for (const [address, text] of [
      [entry, 'Status'],
      [entry, 'See also'],
      [entry, 'Where it is used'],
      [deck, 'Sources'],
    ] as const)
      expect(await placeOf(address, text)).toEqual({ place: '', link: '' });
  });

  test('words nobody wrote is none', async () => {
    expect(await placeOf(deck, 'Completely other things')).toEqual({ place: '', link: '' });
    expect(await placeOf(deck, '')).toEqual({ place: '', link: '' });
    expect(await placeOf('/nothing.html', 'x'.repeat(5000))).toBeNull();
  });
});

describe('in the browser', () => {
  const said = "document.querySelector('lectern-panel').shadowRoot.querySelector('.told a')?.href";
  const point = "[...document.querySelectorAll('.frame.now li')].at(0)";
  const click = (options: string) =>
    page.evaluate(
      `${point}.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ${options} }))`,
    );

  test('a click with Alt opens the editor and turns no slide', async () => {
    await page.goto(new URL(`${deck}#forum.origin`, serving.url).href);
    await page.waitForFunction("document.querySelector('lectern-panel') !== null");
    const slide = await page.evaluate('location.hash');
    await click('altKey: true');
    await page.waitForFunction(`${said}?.includes('forum.yaml&line=')`);
    expect(await page.evaluate(said)).toBe(`x://open?file=${project.folder}/${modulePath}&line=14&column=13`);
    expect(await page.evaluate('location.hash')).toBe(slide);
  });

  test('a button says so, and makes every click such a one', async () => {
    await page.reload();
    const button = "document.querySelector('lectern-panel').shadowRoot.querySelector('button')";
    await page.waitForFunction(`${button} !== null`);
    expect(await page.evaluate(`${button}.textContent`)).toContain('Alt+click opens the YAML');
    await page.evaluate(`${button}.click()`);
    await click('altKey: false');
    await page.waitForFunction(`${said}?.includes('forum.yaml&line=')`);
  });
});

test('a fault on top of the page leads to its line too', async () => {
  await project.save(modulePath, module.replace('title: The Forum\n', 'titel: The Forum\n'));
  const broken = await client.until(deck, ({ panel }) => panel.summary.includes('error'));
  expect(broken.panel.items[0]).toMatchObject({
    link: `x://open?file=${project.folder}/${modulePath}&line=2&column=1`,
  });
});

test('nothing was written', async () => {
  expect(await readdir(project.folder)).toEqual(['content']);
});
