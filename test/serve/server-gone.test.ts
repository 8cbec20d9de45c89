/** A page whose server is gone, or was started anew: it says what to do, keeps what it shows, and follows again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, startServing } from '../../src/cli/commands/serve.ts';
import { openBrowser, type ReadersBrowser } from './open-browser.ts';
import { enter } from './preview-client.ts';
import { makeProject, modulePath, moduleText, type PreviewProject } from './preview-project.ts';

const deck = '/decks/talk/talk.html';
let project: PreviewProject;
let serving: Serving;
let reader: ReadersBrowser;
let page: Page;

const start = async (port = 0): Promise<void> => {
  serving = await startServing({ project: project.folder, port }, () => {});
  const client = await enter(serving.url);
  await client.until(deck, ({ version }) => version !== '');
};

const letIn = async (visitor: Page): Promise<void> => {
  await visitor.goto(serving.url);
  await visitor.waitForFunction("location.search === ''");
};

beforeAll(async () => {
  project = await makeProject();
  await start();
  reader = await openBrowser();
  page = await reader.browser.newPage();
  await letIn(page);
  await page.goto(new URL(deck, serving.url).href);
});

afterAll(async () => {
  await reader.close();
  await serving.close();
  await project.remove();
});

const isLost = (text: string) =>
  page.waitForFunction(
    `document.querySelector('lectern-panel').shadowRoot.querySelector('.lost').textContent.includes(${JSON.stringify(text)})`,
  );
const isThere = (text: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(text)})`);

test('a page says that its server is gone, and what lets it follow the next one', async () => {
  await isThere('The summit asked for a new forum');
  await page.evaluate('window.sameAsBefore = true');
  const port = Number(new URL(serving.url).port);
  await serving.close();
  await isLost('does not answer');
  await project.save(modulePath, moduleText('Said by the next server'));
  await start(port);
  await isLost('started anew');
  await isThere('The summit asked for a new forum');

  const other = await reader.browser.newPage();
  await letIn(other);
  await page.bringToFront();
  await isThere('Said by the next server');
  await page.waitForFunction(
    "document.querySelector('lectern-panel').shadowRoot.querySelector('.lost').textContent === ''",
  );
  expect(await page.evaluate('window.sameAsBefore')).toBe(true);
});
