/** The hall's window and the presenter's, side by side in a real browser. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults, type Hall, openHall, says, setClock, shown, shows } from './hall.ts';
import { talk } from './talk-fixture.ts';

let hall: Hall;
let audience: Page;
let desk: Page;

beforeAll(async () => {
  hall = await openHall(talk);
  audience = await hall.open();
  desk = await hall.opened(() => audience.keyboard.press('s'));
});
afterAll(() => hall.close());

describe('in step', () => {
  test('both begin at the same slide', async () => {
    expect(await shown(desk)).toBe('opening');
    expect(await audience.evaluate('location.search')).toBe('');
    expect(await desk.evaluate('location.search')).toBe('?presenter');
  });

  test('the desk moves the hall, and the hall the desk, item by item', async () => {
    await desk.keyboard.press('PageDown');
    await shows(audience, 'origins 0/3');
    await audience.keyboard.press('ArrowRight');
    await shows(desk, 'origins 1/3');
    await desk.keyboard.press('End');
    await shows(audience, 'closing');
    await audience.keyboard.press('PageUp');
    await shows(desk, 'forum');
    await desk.keyboard.press('PageUp');
    await shows(audience, 'origins 3/3');
  });

  test('the desk can make the hall black, white, and show it the slide again', async () => {
    const visible = () =>
      audience.$eval('.frame.now', (frame) => frame.checkVisibility({ visibilityProperty: true }));
    await desk.keyboard.press('b');
    await says(desk, 'blank', 'The screen is black');
    await audience.waitForSelector('.black');
    expect(await visible()).toBe(false);
    expect(await audience.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)');
    await audience.keyboard.press('w');
    await says(desk, 'blank', 'The screen is white');
    await desk.keyboard.press('ArrowRight');
    await audience.waitForSelector('html:not(.white, .black)');
    expect(await shown(audience)).toBe('origins 3/3');
  });

  test('either may be loaded anew', async () => {
    await desk.keyboard.press('PageUp');
    await shows(audience, 'origins 2/3');
    await audience.reload();
    await shows(audience, 'origins 2/3');
    await desk.keyboard.press('PageUp');
    await shows(audience, 'origins 1/3');
    await desk.reload();
    await shows(desk, 'origins 1/3');
    await audience.keyboard.press('Home');
    await shows(desk, 'opening');
  });
});

describe('the desk', () => {
  test('shows notes as they are formatted, and sources', async () => {
    await desk.keyboard.press('ArrowRight');
    await shows(audience, 'origins 0/3');
    const notes = await desk.$eval('[data-says=notes]', (place) => place.innerHTML);
    expect(notes).toBe(
      '<p>Say it <strong>slowly</strong> &amp; see <a href="https://example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">the annex</a></p><p>Then the canary sings &lt;loudly&gt;.</p>',
    );
    expect(await desk.$eval('[data-says=evidence] a', (link) => link.textContent)).toBe(
      'WGIG report, paras 1–12',
    );
    await says(desk, 'part', 'Where the Forum came from');
    await says(desk, 'number', '2 of 4');
  });

  test('shows what the next press brings', async () => {
    const next = () =>
      desk.$eval('.frame.next', (frame) => frame.querySelectorAll('[data-step]:not(.later)').length);
    await says(desk, 'next-title', 'Step 1 of 3');
    expect(await next()).toBe(1);
    for (const _ of [1, 2, 3]) await desk.keyboard.press('ArrowRight');
    await says(desk, 'next-title', 'The Forum talks');
    await desk.keyboard.press('End');
    await says(desk, 'next-title', 'This is the last slide');
    expect(await desk.$('.frame.next')).toBeNull();
  });

  test('sets the notes larger and smaller, and keeps that', async () => {
    const size = () => desk.evaluate('document.documentElement.style.getPropertyValue("--letters")');
    await desk.keyboard.press('+');
    await desk.keyboard.press('+');
    expect(await size()).toBe('26px');
    await desk.keyboard.press('-');
    await desk.reload();
    expect(await size()).toBe('23px');
  });

  test('says when nobody sees anything, and opens a window for the hall', async () => {
    await audience.close();
    await desk.waitForSelector('.desk-alone:not([hidden])');
    audience = await hall.opened(() => desk.click('.desk-alone button'));
    await desk.waitForSelector('.desk-alone[hidden]');
    await desk.keyboard.press('Home');
    await shows(audience, 'opening');
  });
});

describe('the clock', () => {
  async function resetClock(): Promise<void> {
    await desk.keyboard.down('Shift');
    await desk.keyboard.press('T');
    await desk.keyboard.up('Shift');
  }

  test('starts when the first slide is left, and counts down from the minutes', async () => {
    await desk.keyboard.press('Home');
    await resetClock();
    await setClock(desk, 0);
    await says(desk, 'elapsed', '0:00');
    await says(desk, 'pace', '–');
    await desk.keyboard.press('ArrowRight');
    await setClock(desk, 65);
    await says(desk, 'elapsed', '1:05');
    await says(desk, 'left', '3:55');
    await says(desk, 'on-slide', '1:05');
    await says(desk, 'slide-planned', '1:00');
    await says(desk, 'to-come', '2:00');
  });

  test('says whether one is on time, behind or ahead', async () => {
    await says(desk, 'pace', 'on time');
    await setClock(desk, 100);
    await says(desk, 'pace', '0:10 behind');
    await desk.keyboard.press('End');
    await says(desk, 'pace', '1:20 ahead');
    await says(desk, 'on-slide', '0:00');
  });

  test('pauses, goes on and goes over', async () => {
    await desk.keyboard.press('t');
    await says(desk, 'clock', 'Continue');
    await setClock(desk, 500);
    await says(desk, 'elapsed', '1:40');
    await desk.click('[data-does=clock]');
    await says(desk, 'clock', 'Pause');
    await setClock(desk, 730);
    await says(desk, 'elapsed', '5:30');
    await says(desk, 'left', '−0:30');
  });

  test('outlives the desk', async () => {
    await desk.reload();
    await says(desk, 'elapsed', '5:30');
    await resetClock();
    await says(desk, 'elapsed', '0:00');
    await says(desk, 'clock', 'Start');
  });
});

test('printed from either window every slide has a page of its size', async () => {
  for (const page of [audience, desk]) {
    const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    const sizes = printed.getPages().map((each) => each.getSize());
    expect(sizes).toEqual(talk.slides.map(() => ({ width: 960, height: 540 })));
  }
});

test('a window that may not open is offered as a link', async () => {
  const other = await openHall(talk);
  const page = await other.open('#forum');
  await page.evaluate('window.open = () => null');
  await page.keyboard.press('s');
  expect(
    await page.$$eval('.blocked[open] a', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['?presenter#forum', '?presenter#forum']);
  expect(await faults(page)).toEqual([]);
  const beside = await other.opened(() => page.click('.blocked a'));
  await shows(beside, 'forum');
  await page.keyboard.press('ArrowRight');
  await shows(beside, 'closing');
  expect(other.trouble).toEqual([]);
  await other.close();
});

test('without a channel between files, windows that opened each other still speak', async () => {
  const other = await openHall(talk);
  const page = await other.open();
  await page.evaluateOnNewDocument('delete window.BroadcastChannel');
  await page.reload();
  const beside = await other.opened(() => page.keyboard.press('s'));
  await beside.keyboard.press('End');
  await shows(page, 'closing');
  await page.reload();
  await shows(beside, 'closing');
  await page.keyboard.press('Home');
  await shows(beside, 'opening');
  // Messages of another shape, or about another deck, move nothing.
  const foreign = JSON.stringify({ deck: '/other.html', from: 'presenter', kind: 'state', talk: {} });
  await page.evaluate(`postMessage(${foreign}, '*'); postMessage('next', '*')`);
  await beside.keyboard.press('ArrowRight');
  await shows(page, 'origins 0/3');
  expect(other.trouble).toEqual([]);
  await other.close();
});

test('axe finds nothing to mend at the desk, large or small', async () => {
  await desk.keyboard.press('Home');
  await desk.keyboard.press('ArrowRight');
  expect(await faults(desk)).toEqual([]);
  await desk.setViewport({ width: 600, height: 800 });
  expect(await faults(desk)).toEqual([]);
  await desk.keyboard.press('o');
  expect(await faults(desk)).toEqual([]);
});

test('nothing was asked for, and nothing went wrong', () => {
  expect(hall.trouble).toEqual([]);
});
