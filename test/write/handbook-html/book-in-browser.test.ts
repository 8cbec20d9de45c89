/** The book's pages as a reader opens them from a folder: search, definitions, old addresses, phones. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../../../src/host/browser/launch.ts';
import { folder as home, site } from './sample-site.ts';

let folder: string;
let running: RunningBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-book-'));
  for (const { path, bytes } of site) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  running = await launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

async function open(place: string, width = 1280): Promise<Page> {
  const page = await running.browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.goto(pathToFileURL(join(folder, home)).href + place);
  return page;
}

const addressOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) + new URL(page.url()).hash;

describe('search', () => {
  test('finds words without their accents and leads to the section, by keys alone', async () => {
    const page = await open('/index.html');
    await page.focus('.open-search');
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.lecternBook !== undefined');
    await page.keyboard.type('JÓAO');
    await page.waitForSelector('.book-search li');
    expect(await page.$eval('.book-search [role=status]', (status) => status.textContent)).toMatch(/: \d+$/);
    await page.keyboard.press('ArrowDown');
    const href = await page.$eval(':focus', (link) => link.getAttribute('href'));
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(addressOf(page)).toBe(href);
    await page.close();
  });

  test('says so where nothing is found, and closes with Escape', async () => {
    const page = await open('/index.html');
    await page.click('.open-search');
    await page.waitForFunction('window.lecternBook !== undefined');
    await page.keyboard.type('zebra');
    expect(await page.$$('.book-search li')).toHaveLength(0);
    expect(await page.$eval('.book-search [role=status]', (status) => status.textContent)).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.$eval('.book-search', (dialog) => dialog.checkVisibility())).toBe(false);
    await page.close();
  });
});

describe('a definition', () => {
  test('opens with the focus, and closes with Escape', async () => {
    const page = await open('/why-summit.html');
    await page.focus('.section a.term');
    expect(await page.$eval('.term-tip', (tip) => tip.checkVisibility())).toBe(true);
    expect((await page.$eval('.term-tip', (tip) => tip.textContent))?.length).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    expect(await page.$eval('.term-tip', (tip) => tip.checkVisibility())).toBe(false);
    await page.close();
  });

  test('never runs over the edge of a phone', async () => {
    const page = await open('/why-summit.html', 360);
    for (const term of await page.$$('.section a.term')) {
      await term.focus();
      const box = await page.$eval('.term-tip', (tip) => tip.getBoundingClientRect().toJSON());
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
    }
    await page.close();
  });
});

describe('a former address', () => {
  test.each([
    ['/geneva.html', 'wsis-geneva.html'],
    ['/geneva.html#geneva.debate', 'wsis-geneva.html#wsis-geneva.debate'],
  ])('%s leads to %s', async (old, now) => {
    const page = await open(old);
    await page.waitForFunction('document.querySelector(".moved") === null');
    expect(addressOf(page)).toBe(now);
    await page.close();
  });
});

test('without scripts everything is there but the search', async () => {
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${pathToFileURL(join(folder, home)).href}/geneva.html#geneva.debate`);
  const shown = async (selector: string) => (await page.$(selector))?.isVisible();
  expect(await shown('.moved a')).toBe(true);
  expect(await shown('.open-search')).toBe(false);
  await page.setViewport({ width: 360, height: 800 });
  await page.click('.open-contents');
  expect(await shown('.book-contents a[href="why-summit.html"]')).toBe(true);
  await page.close();
});

describe('on a phone', () => {
  const pages = site
    .map(({ path }) => path)
    .filter((path) => path.startsWith(home) && path.endsWith('.html'));
  test.each(pages)('%s is as wide as the window', async (path) => {
    const page = await open(path.slice(home.length), 360);
    expect(await page.$eval('html', (html) => html.scrollWidth)).toBe(360);
    // What is wider scrolls by itself, and is reached by keyboard.
    const wide = await page.$$eval('.scroll', (all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.getAttribute('tabindex')),
    );
    expect(wide.every((tabindex) => tabindex === '0')).toBe(true);
    await page.close();
  });

  test('of the two drawings of a figure the narrow one is shown', async () => {
    const shown = async (page: Page) =>
      page.$$eval('.drawing svg', (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('class')),
      );
    const [phone, desk] = [await open('/igf.html', 360), await open('/igf.html', 1280)];
    expect(new Set(await shown(phone))).toEqual(new Set(['narrow']));
    expect(new Set(await shown(desk))).toEqual(new Set(['wide']));
    await phone.close();
    await desk.close();
  });
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
