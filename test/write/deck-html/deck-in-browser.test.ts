import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckScript } from '../../../src/craft/screen/deck-script.ts';
import { launchBrowser, type RunningBrowser } from '../../../src/host/browser/launch.ts';
import { posterHtml } from '../../../src/write/deck-html/poster.ts';
import { deck } from '../deck-fixture.ts';
import { htmlOf } from '../deck-supplies.ts';

let folder: string;
let running: RunningBrowser;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-deck-'));
  await writeFile(join(folder, 'deck.html'), (await htmlOf(deck)).bytes);
  const mirrored = { ...deck, imprint: { ...deck.imprint, direction: 'rtl' as const } };
  await writeFile(join(folder, 'mirrored.html'), (await htmlOf(mirrored)).bytes);
  running = await launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

/** The file opened as a reader would, from a folder. */
async function open(place = '', file = 'deck.html'): Promise<Page> {
  const page = await running.browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(`${pathToFileURL(join(folder, file))}${place}`);
  return page;
}

const shown = (page: Page) =>
  page.$$eval('.frame', (frames) =>
    frames.filter((frame) => frame.checkVisibility()).map((frame) => frame.firstElementChild?.id),
  );
const ids = deck.slides.map(({ id }) => id);

describe('keys', () => {
  const steps: readonly (readonly [string, number])[] = [
    ['ArrowRight', 1],
    [' ', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['End', ids.length - 1],
    ['ArrowRight', ids.length - 1],
    ['Home', 0],
    ['ArrowLeft', 0],
  ];

  test('turn the slides and keep the address in step', async () => {
    const page = await open();
    expect(await shown(page)).toEqual([ids[0]]);
    for (const [key, at] of steps) {
      await page.keyboard.press(key === ' ' ? 'Space' : (key as 'End'));
      expect([key, await shown(page)]).toEqual([key, [ids[at]]]);
      expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(ids[at]);
    }
  });

  test('run the other way where words do', async () => {
    const page = await open('', 'mirrored.html');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toEqual([ids[1]]);
  });
});

test('a deep link opens at its slide, and focus is there', async () => {
  const page = await open('#wgig.definition');
  expect(await shown(page)).toEqual(['wgig.definition']);
  expect(await page.evaluate('document.activeElement.id')).toBe('wgig.definition');
});

describe('one slide at a time there is nothing to scroll', () => {
  const place = (page: Page) =>
    page.$eval('.frame.now', (frame) => {
      const { y, height } = frame.getBoundingClientRect();
      return { y: Math.round(y), height: Math.round(height), id: frame.firstElementChild?.id };
    });
  const whole = { y: 69, height: 563 };
  const settle = () => new Promise((done) => setTimeout(done, 100));

  test('by a deep link, a new one, or a browser that scrolls to it', async () => {
    const page = await open('#wgig.definition');
    await settle();
    expect(await place(page)).toEqual({ ...whole, id: 'wgig.definition' });
    await page.evaluate('location.hash = "closing"');
    await settle();
    expect(await place(page)).toEqual({ ...whole, id: 'closing' });
    await page.evaluate(
      'for (const box of [document.documentElement, document.body, ...document.querySelectorAll(".deck, .frame")]) box.scrollTop = 300; document.getElementById("closing").scrollIntoView()',
    );
    await settle();
    expect(await place(page)).toEqual({ ...whole, id: 'closing' });
  });

  test('in a window that has changed', async () => {
    const page = await open('#closing');
    await page.setViewport({ width: 1600, height: 450 });
    await settle();
    expect(await place(page)).toEqual({ y: 0, height: 450, id: 'closing' });
  });
});

test('printed from the browser every slide has a page', async () => {
  const page = await open('#wgig.definition');
  const bytes = await page.pdf({ preferCSSPageSize: true });
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(ids.length);
});

test('the picture of a deck is its first slide and nothing else', async () => {
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 1280, height: 720 });
  await page.setContent(posterHtml(await readFile(join(folder, 'deck.html'), 'utf8')));
  const first = await page.$('section');
  expect(await first?.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
});

test('a slide fills the window and no more', async () => {
  const page = await open();
  const [frame] = await page.$$('.frame.now');
  const box = await frame?.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 1000 });
  expect(Math.round(box?.height ?? 0)).toBe(563);
});

test('the overview shows every slide and leads to the one clicked', async () => {
  const page = await open('#wgig.definition');
  await page.keyboard.press('o');
  expect(await shown(page)).toEqual(ids);
  await page.click('.frame:nth-child(2)');
  expect(await shown(page)).toEqual([ids[1]]);
});

test('a click turns the slide, on the left third back', async () => {
  const page = await open();
  await page.mouse.click(700, 300);
  await page.mouse.click(700, 300);
  expect(await shown(page)).toEqual([ids[2]]);
  await page.mouse.click(100, 300);
  expect(await shown(page)).toEqual([ids[1]]);
});

test('the controls work', async () => {
  const page = await open();
  await page.click('[data-does=on]');
  expect(await shown(page)).toEqual([ids[1]]);
});

test('a definition shows while its word has the focus, until Escape', async () => {
  const page = await open('#wsis-geneva.debate');
  const visible = () => page.$eval('#wsis-geneva\\.debate .tip', (tip) => tip.checkVisibility());
  expect(await visible()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await visible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await visible()).toBe(false);
});

test('without scripts the slides are a list to scroll', async () => {
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(String(pathToFileURL(join(folder, 'deck.html'))));
  expect(await shown(page)).toEqual(ids);
});

test('axe finds nothing to mend, in one slide and in the list', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await open('#wsis-geneva.debate');
  await page.evaluate(axe);
  // The deck's first heading stands on its title slide, which is hidden while another is shown.
  const faults = () =>
    page.evaluate(
      'axe.run({ rules: { "page-has-heading-one": { enabled: false } } }).then((found) => found.violations.map((fault) => fault.id + " " + fault.nodes[0].html.slice(0, 200)))',
    );
  expect(await faults()).toEqual([]);
  await page.evaluate('document.documentElement.className = ""');
  expect(await faults()).toEqual([]);
});

test('the script stays small', () => {
  expect(deckScript.length).toBeLessThan(60_000);
});

test('in all this nothing but the file itself was asked for', () => {
  const outside = asked.filter(
    (address) => !address.startsWith('data:') && !address.startsWith(String(pathToFileURL(folder))),
  );
  expect(outside).toEqual([]);
  expect(asked.length).toBeGreaterThan(5);
});
