/** A deck's file in a real browser, opened from a folder as presenters do, with a clock that only the test moves. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Deck } from '../../src/compose/deck/deck.ts';
import { launchBrowser } from '../../src/host/browser/launch.ts';
import { htmlOf } from '../write/deck-supplies.ts';

export interface Hall {
  /** The file, with what stands after its name in the address: `?presenter#id`. */
  open(place?: string): Promise<Page>;
  /** Does what opens a window, and gives that window. */
  opened(act: () => Promise<unknown>): Promise<Page>;
  /** Addresses asked for besides the file, and what the browser complained of. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

/** 20 November 2026, 09:00:00 UTC. */
const nine = Date.UTC(2026, 10, 20, 9);
const clock = `Date.now = () => Number(localStorage.getItem('test clock') ?? ${nine});`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function openHall(deck: Deck): Promise<Hall> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-hall-'));
  const file = join(folder, 'deck.html');
  await writeFile(file, (await htmlOf(deck)).bytes);
  const running = await launchBrowser({ executable: undefined, environment: process.env, notice: () => {} });
  const address = pathToFileURL(file).href;
  const trouble: string[] = [];

  async function watch(page: Page): Promise<Page> {
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(address)) trouble.push(request.url());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('console', (message) => trouble.push(message.text()));
    await page.evaluateOnNewDocument(clock);
    await page.setViewport({ width: 1280, height: 800 });
    return page;
  }

  return {
    trouble,
    open: async (place = '') => {
      const page = await watch(await running.browser.newPage());
      await page.goto(address + place);
      return page;
    },
    opened: async (act) => {
      const known = new Set(running.browser.targets());
      const target = running.browser.waitForTarget((each) => each.type() === 'page' && !known.has(each));
      await act();
      const page = await (await target).page();
      if (page === null) throw new Error('the window that opened has no page');
      await watch(page);
      await page.evaluate(clock);
      await page.waitForSelector('.scripted');
      return page;
    },
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Moves the clock of all windows, in seconds after nine. */
export async function setClock(page: Page, seconds: number): Promise<void> {
  await page.evaluate(`localStorage.setItem('test clock', '${nine + seconds * 1000}')`);
}

/** The slide and, where it is revealed in steps, how many of its items are seen. */
export function shown(page: Page): Promise<string> {
  return page.$eval('.frame.now', (frame) => {
    const items = [...frame.querySelectorAll('[data-step]')];
    const seen = items.filter((item) => !item.classList.contains('later')).length;
    return `${frame.firstElementChild?.id}${items.length > 0 ? ` ${seen}/${items.length}` : ''}`;
  });
}

/** Waits until a window shows a slide: messages between windows take their time. */
export async function shows(page: Page, place: string): Promise<void> {
  await until(
    async () => (await shown(page)) === place,
    async () => `${await shown(page)} is not ${place}`,
  );
}

/** What a place of the page says, once it does. */
export async function says(page: Page, name: string, text: string): Promise<void> {
  const said = () => page.$eval(`[data-says=${name}]`, (place) => place.textContent ?? '');
  await until(
    async () => (await said()) === text,
    async () => `${name} says ${await said()}, not ${text}`,
  );
}

async function until(holds: () => Promise<boolean>, complaint: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(await complaint());
}

/** What axe finds, in one line each. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // The deck's first heading stands on its title slide, which is hidden while another is shown.
  const found = await page.evaluate(
    `axe.run({ rules: { 'page-has-heading-one': { enabled: false } } }).then((found) => found.violations.map((fault) => fault.id + ' ' + fault.nodes[0].html.slice(0, 200)))`,
  );
  return found as readonly string[];
}
