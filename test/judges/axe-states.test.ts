/** What axe says of a page with something open on it: a search with its answers, a list, a dialog, a definition. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { type Output, readOutput } from '../product/output.ts';
import { axeFaults } from './axe.ts';
import { judged } from './judged.ts';
import { byDayOnDesk, byNightOnPhone } from './looks.ts';

const deck = 'decks/igf-in-brief/igf-in-brief.html';
const chapter = 'handbook/internet-governance-participant/igf-mandate.html';

interface State {
  readonly path: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** There once it is open. */
  readonly shows: string;
}

const pressing = (key: '/' | '?' | 'o') => (page: Page) => page.keyboard.press(key);

const goingTo = (place: string) => (page: Page) => page.goto(new URL(place, page.url()).href);

/** Types where the focus is. */
const asking = (words: string) => (page: Page) => page.keyboard.type(words);

const states: Readonly<Record<string, State>> = {
  'the search of a deck': {
    path: deck,
    open: inTurn(pressing('/'), asking('forum')),
    shows: 'dialog.search [role=option]',
  },
  'the keys of a deck': { path: deck, open: pressing('?'), shows: 'dialog.help[open]' },
  'the overview of a deck': { path: deck, open: pressing('o'), shows: '.overview' },
  'a definition on a slide': {
    path: deck,
    open: inTurn(goingTo('#wsis-origins.two-phases'), (page) => page.focus('.frame.now [aria-describedby]')),
    shows: '.frame.now .tip',
  },
  'the presenter’s window': { path: deck, open: goingTo('?presenter'), shows: '.presenter .desk' },
  'the search of the book': {
    path: chapter,
    open: inTurn((page) => page.click('.open-search'), asking('forum')),
    shows: '.book-search li',
  },
  'the search of the glossary': {
    path: 'glossary/igf.html',
    open: inTurn((page) => page.focus('.term-search input'), asking('enhansed')),
    shows: '.term-search .found:not([hidden]) li',
  },
};

function inTurn(...acts: readonly ((page: Page) => Promise<unknown>)[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const act of acts) await act(page);
  };
}

judged('with it open, a page shuts nobody out, says axe', () => {
  let output: Output;
  let browser: RunningBrowser;
  beforeAll(async () => {
    output = await readOutput();
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(states))('%s', async (_, state) => {
    for (const look of [byDayOnDesk, byNightOnPhone])
      expect.soft(await faultsOf(state, look), look.name).toEqual([]);
  });

  test('the contents of the book on a phone', async () => {
    const contents: State = {
      path: chapter,
      open: (page) => page.click('.open-contents'),
      shows: ':popover-open',
    };
    expect(await faultsOf(contents, byNightOnPhone)).toEqual([]);
  });

  async function faultsOf({ path, open, shows }: State, look: typeof byNightOnPhone) {
    const { page } = await openPage(browser, output.folder, path);
    await look(page);
    await open(page);
    await page.waitForSelector(shows);
    const faults = await axeFaults(page);
    await page.close();
    return faults;
  }
});
