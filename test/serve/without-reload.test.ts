/** What is saved is seen in the page that is open: it is not loaded anew, and goes to what was edited. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { openBrowser, type ReadersBrowser } from './open-browser.ts';
import { enter } from './preview-client.ts';
import { makeProject, modulePath, moduleText, type PreviewProject } from './preview-project.ts';

const deck = '/decks/talk/talk.html';
const chapter = '/handbook/book-participant/forum.html';
const entry = '/glossary/igf.html';
const terms = 'content/en/glossary/terms.yaml';
let project: PreviewProject;
let serving: Serving;
let reader: ReadersBrowser;
let page: Page;

beforeAll(async () => {
  project = await makeProject();
  serving = await startServing({ project: project.folder }, () => {});
  const client = await enter(serving.url);
  for (const each of [deck, chapter, entry]) await client.until(each, ({ version }) => version !== '');
  reader = await openBrowser();
  page = await reader.browser.newPage();
  await page.setViewport({ width: 1000, height: 600 });
  await page.goto(serving.url);
  await page.waitForFunction("location.search === '' && document.title !== 'Lectern'");
});

afterAll(async () => {
  await reader.close();
  await serving.close();
  await project.remove();
});

/** As text: the program's own types know no document. */
const evaluate = (script: string): Promise<unknown> => page.evaluate(script);
const wait = (condition: string) => page.waitForFunction(condition);
const isThere = (text: string) => wait(`document.body.textContent.includes(${JSON.stringify(text)})`);
const isSame = () => evaluate('window.sameAsBefore === true');
const told = "document.querySelector('lectern-panel').shadowRoot.querySelector('.told').textContent";

/** A mark on the window that no page has after it was loaded anew. */
async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path, serving.url).href, { waitUntil: 'networkidle2' }).catch(() => {});
  await wait("document.querySelector('lectern-panel') !== null");
  await evaluate('window.sameAsBefore = true');
}

beforeEach(() => project.save(modulePath, moduleText('The summit asked for a new forum')));

test('a slide changes where it stands, with what is around it untouched', async () => {
  await goTo(`${deck}#forum.origin`);
  await isThere('The summit asked for a new forum');
  const slide = await evaluate("document.querySelector('.frame.now section').id");
  await project.save(modulePath, moduleText('It was asked for at once'));
  await isThere('It was asked for at once');
  expect(await evaluate('document.body.textContent')).not.toContain('The summit asked for a new forum');
  expect(await isSame()).toBe(true);
  expect(await evaluate("document.querySelector('.frame.now section').id")).toBe(slide);
});

test('the deck goes to the slide that was edited', async () => {
  await goTo(deck);
  await evaluate('location.hash = document.querySelector(".deck > .frame:last-child > section").id');
  await project.save(modulePath, moduleText('Gone to what was edited'));
  await isThere('Gone to what was edited');
  await wait("document.querySelector('.frame.now').textContent.includes('Gone to what was edited')");
  expect(await isSame()).toBe(true);
});

test('a point more and a point less come and go in the slide', async () => {
  await goTo(deck);
  await project.save(modulePath, moduleText('One point\n          - And another'));
  await isThere('And another');
  expect(await isSame()).toBe(true);
  await project.save(modulePath, moduleText('One point'));
  await wait("!document.body.textContent.includes('And another')");
  expect(await isSame()).toBe(true);
});

test('a slide more has the deck loaded anew', async () => {
  await goTo(deck);
  const more = `${moduleText('Before')}  - section: more
    title: There is one more slide
    level: core
    seconds: 30
    cite: [T-01]
    blocks:
      - points:
          - It is new
`;
  await project.save(modulePath, more);
  await isThere('There is one more slide');
  expect(await isSame()).toBe(false);
});

test('a chapter changes and is scrolled to what was edited', async () => {
  await page.setViewport({ width: 600, height: 150 });
  await goTo(chapter);
  await evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await project.save(modulePath, moduleText('The chapter says so too'));
  await isThere('The chapter says so too');
  expect(await isSame()).toBe(true);
  await wait(`[...document.querySelectorAll('li, p')].some((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return each.textContent.includes('The chapter says so too') && top >= 0 && bottom <= innerHeight;
  })`);
  await page.setViewport({ width: 1000, height: 600 });
});

test('a glossary entry changes, and another page is told of it', async () => {
  const text = (definition: string) =>
    `terms:\n  - term: igf\n    preferred: IGF\n    expansion: Internet Governance Forum\n    definition: ${definition}\n    cite: [T-01]\n`;
  await goTo(entry);
  await project.save(terms, text('A forum that meets every year.'));
  await isThere('A forum that meets every year.');
  expect(await isSame()).toBe(true);
  await goTo(deck);
  await project.save(terms, text('A forum of all.'));
  await wait(`${told}.startsWith('Changed: ')`);
});

test('what a reader’s own actions made of the page stays', async () => {
  await goTo(deck);
  await page.keyboard.press('End');
  const before = await evaluate("document.querySelector('.frame.now section').id");
  const more = 'It meets every year, somewhere else';
  await project.save(modulePath, moduleText('Kept').replace('It meets every year', more));
  await isThere(more);
  expect(await isSame()).toBe(true);
  expect(await evaluate("document.querySelectorAll('.frame.now').length")).toBe(1);
  expect(before).not.toBe('');
});
