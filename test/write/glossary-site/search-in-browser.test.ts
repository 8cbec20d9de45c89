/** The glossary's search as a reader opens it from a folder: by keys, by pointer, and out of the way again. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../../../src/host/browser/launch.ts';
import { writeGlossarySite } from '../../../src/write/glossary-site/glossary-site.ts';
import { readAssets, readTemplates } from '../portal/read-templates.ts';
import { sampleGlossary, sampleLocators } from './sample-glossary.ts';

let folder: string;
let running: RunningBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-glossary-'));
  const templates = readTemplates('web', 'glossary');
  for (const { path, bytes } of writeGlossarySite(sampleGlossary, sampleLocators, templates, readAssets())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  running = await launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

const field = '.term-search input';

async function open(name: string, width = 1280): Promise<Page> {
  const page = await running.browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(`${pathToFileURL(join(folder, 'glossary')).href}/${name}`);
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.focus(field);
  await page.waitForFunction('window.lecternTerms !== undefined');
  await page.keyboard.type(question);
  await page.waitForSelector('.term-search .found:not([hidden])');
}

/** As a screen reader is told. */
async function statusOf(page: Page): Promise<{ readonly role: string; readonly name: string } | undefined> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return flat(tree ?? undefined)
    .filter(({ role }) => role === 'status')
    .map(({ role, name }) => ({ role, name: name ?? '' }))[0];
}

function flat(node: SerializedAXNode | undefined): readonly SerializedAXNode[] {
  return node === undefined ? [] : [node, ...(node.children ?? []).flatMap(flat)];
}

const fileOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1);

test('a misspelt word leads to its term, by keys alone', async () => {
  const page = await open('index.html');
  await ask(page, 'enhansed coperation');
  expect(await page.$eval('.term-search [role=status]', (status) => status.textContent)).toMatch(/: \d+$/);
  await page.keyboard.press('ArrowDown');
  expect(await page.$eval(':focus', (link) => link.getAttribute('href'))).toBe('enhanced-cooperation.html');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(fileOf(page)).toBe('enhanced-cooperation.html');
  await page.close();
});

test('Enter opens the first, from a term’s page as well', async () => {
  const page = await open('wsis.html');
  await ask(page, 'ifg');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(fileOf(page)).toBe('igf.html');
  await page.close();
});

test('what is asked stands in the address of the index, and is asked again by who opens it', async () => {
  const page = await open('index.html');
  await ask(page, 'summit é&');
  expect(new URL(page.url()).searchParams.get('q')).toBe('summit é&');
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
  await page.close();
  const other = await open('index.html?q=enhansed%20coperation');
  await other.waitForSelector('.term-search .found:not([hidden])');
  expect(await other.$eval('.term-search li a', (link) => link.getAttribute('href'))).toBe(
    'enhanced-cooperation.html',
  );
  await Promise.all([other.waitForNavigation(), other.keyboard.press('Enter')]);
  expect(fileOf(other)).toBe('enhanced-cooperation.html');
  await other.close();
});

test('the page of a term keeps its address', async () => {
  const page = await open('wsis.html');
  await ask(page, 'igf');
  expect(new URL(page.url()).search).toBe('');
  await page.close();
});

test('a letter typed on what is found goes on with the question, and an arrow up leads back', async () => {
  const page = await open('index.html');
  await ask(page, 'enhan');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('ced');
  expect(await page.$eval(field, (input) => (input as { readonly value: string }).value)).toBe('enhanced');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await page.$eval(':focus', (focused) => focused.matches('.term-search input'))).toBe(true);
  await page.close();
});

test('how many are found is said in a place that is read out: there before its words are', async () => {
  const page = await open('index.html');
  const before = await statusOf(page);
  await ask(page, 'summit');
  const after = await statusOf(page);
  expect(before).toEqual({ role: 'status', name: '' });
  expect(after?.role).toBe('status');
  await page.close();
});

test('a term that is not in use any more is found with the word that says so', async () => {
  const page = await open('index.html');
  await ask(page, 'wgig');
  expect(await page.$eval('.term-search li a .status', (word) => word.textContent)).toBe('Historical term');
  await page.close();
});

test('what is found lies inside a phone’s screen and goes away with Escape', async () => {
  const page = await open('index.html', 360);
  await ask(page, 'summit');
  const [left, right] = await page.$eval('.term-search .found', (panel) => {
    const box = panel.getBoundingClientRect();
    return [box.left, box.right];
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  expect(await page.$('.term-search .found:not([hidden])')).toBeNull();
  expect(await page.$eval(':focus', (focused) => focused.matches('.term-search input'))).toBe(true);
  await page.close();
});

test('says so, and where else to look, where nothing is found', async () => {
  const page = await open('index.html');
  await ask(page, 'qqzzxx');
  expect(await page.$eval('.term-search [role=status]', (status) => status.textContent)).toBe(
    'No term is like this. Fewer letters may find it.',
  );
  expect(await page.$$('.term-search li')).toHaveLength(0);
  await page.keyboard.press('ArrowDown');
  expect(await page.$eval(':focus', (link) => link.getAttribute('href'))).toBe('#by-topic');
  await page.close();
});

test('without scripts there is no field that does nothing, and every term can be reached', async () => {
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(join(folder, 'glossary/index.html')).href);
  const search = await page.$('.term-search');
  expect(await search?.isVisible()).toBe(false);
  expect(await page.$$('.listed dt a')).toHaveLength(10);
  await page.close();
});

test('the browser found nothing to complain about', () => {
  expect(complaints).toEqual([]);
});
