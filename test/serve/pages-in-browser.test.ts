/** The served pages in a real browser: they follow saves where the reader is, and show what is wrong as text. */
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
const refused: string[] = [];
const asked = new Set<string>();

beforeAll(async () => {
  project = await makeProject();
  serving = await startServing({ project: project.folder }, () => {});
  const client = await enter(serving.url);
  await client.until(deck, ({ version }) => version !== '');
  await client.until('/', ({ version }) => version !== '');
  reader = await openBrowser();
  page = await reader.browser.newPage();
  page.on('console', (message) => {
    if (/Security Policy|Refused/.test(message.text())) refused.push(message.text());
  });
  page.on('request', (request) => asked.add(request.url().replace(/^data:.*/, 'data:')));
});

afterAll(async () => {
  await reader.close();
  await serving.close();
  await project.remove();
});

const goTo = (path: string) => page.goto(new URL(path, serving.url).href, { waitUntil: 'load' });
/** As text: the program's own types know no document. */
const evaluate = (script: string): Promise<unknown> => page.evaluate(script);
const wait = (condition: string) => page.waitForFunction(condition);
const panel = "document.querySelector('lectern-panel')?.shadowRoot";
const isThere = (text: string) => wait(`document.body?.textContent.includes(${JSON.stringify(text)})`);

test('the printed address lets the browser in and leads to the start page', async () => {
  await page.goto(serving.url);
  await wait("location.search === '' && document.title !== 'Lectern'");
  expect(await page.$('a[href="decks/talk/talk.html"]')).not.toBeNull();
});

test('a deck that has to be loaded anew stays on its slide', async () => {
  await goTo(deck);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const hash = await evaluate('location.hash');
  expect(hash).toMatch(/^#./);
  const more =
    '  - section: more\n    title: One slide more\n    level: core\n    seconds: 9\n    cite: [T-01]\n';
  const points = '    blocks:\n      - points:\n          - It is new\n';
  await project.save(modulePath, `${moduleText('Seen at once')}${more}${points}`);
  await isThere('Seen at once');
  expect(await evaluate('location.hash')).toBe(hash);
});

test('a fault is shown over the slide, its markup as text, and a click on it turns no slide', async () => {
  const evil = '<img src=x onerror=document.title=1>';
  await project.save(modulePath, moduleText('Broken').replace('level: core', `level: "${evil}"`));
  await wait(`${panel}?.textContent.startsWith('1 error')`);
  expect(await evaluate(`${panel}.textContent`)).toContain('content/en/modules/forum.yaml:9:12');
  expect(await evaluate(`${panel}.querySelector('img')`)).toBe(null);
  const hash = await evaluate('location.hash');
  await page.mouse.click(600, 12);
  expect(await evaluate('location.hash')).toBe(hash);
  expect(await evaluate('document.body.textContent')).toContain('Seen at once');

  await project.save(modulePath, moduleText('Mended'));
  await isThere('Mended');
  await wait(`!${panel}?.textContent.includes('error')`);
});

/** More lines than a small window shows. */
function longTerm(end: string): string {
  const lines = Array.from({ length: 90 }, (_, at) => `      Line ${at}.\n\n`).join('');
  return `terms:\n  - term: mag\n    preferred: MAG\n    definition: |\n${lines}      ${end}\n    cite: [T-01]\n`;
}

test('a glossary page stays where it was scrolled to', async () => {
  await project.save(modulePath, moduleText('Whole'));
  await project.save('content/en/glossary/more.yaml', longTerm('Before.'));
  await goTo('/glossary/mag.html');
  await isThere('Before.');
  await page.setViewport({ width: 500, height: 200 });
  await evaluate('scrollTo(0, 150)');
  await wait('scrollY === 150');
  await project.save('content/en/glossary/more.yaml', longTerm('After.'));
  await isThere('After.');
  await wait('scrollY === 150');
});

test('nothing was refused by a page’s own policy, and nothing asked for elsewhere', () => {
  expect(refused).toEqual([]);
  const { origin } = new URL(serving.url);
  expect([...asked].filter((url) => !url.startsWith(origin) && url !== 'data:')).toEqual([]);
});
