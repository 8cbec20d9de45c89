/** The hall's window: what keys, mouse, finger and clicker do in it. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faults, type Hall, openHall, shown, shows } from './hall.ts';
import { talk } from './talk-fixture.ts';

let hall: Hall;
let page: Page;

beforeAll(async () => {
  hall = await openHall(talk);
});
afterAll(() => hall.close());
afterEach(() => page.close());

async function open(place = ''): Promise<Page> {
  page = await hall.open(place);
  return page;
}
async function press(...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const hash = () => page.evaluate('location.hash');
const focused = () => page.evaluate('document.activeElement.className || document.activeElement.id');

describe('step by step', () => {
  test('items come one at a time, keep their room, and are not read aloud before', async () => {
    await open('#origins');
    expect(await shown(page)).toBe('origins 0/3');
    const items = () =>
      page.$$eval('#origins li', (all) =>
        all.map((item) => ({
          seen: item.checkVisibility({ visibilityProperty: true }),
          height: item.getBoundingClientRect().height > 20,
        })),
      );
    expect(await items()).toEqual(Array.from({ length: 3 }, () => ({ seen: false, height: true })));
    await press('ArrowRight');
    expect((await items()).map(({ seen }) => seen)).toEqual([true, false, false]);
    expect(await page.$eval('.live', (live) => live.textContent)).toBe('Two phases');
    await press('ArrowLeft');
    expect(await shown(page)).toBe('origins 0/3');
    await press('ArrowLeft', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft');
    expect(await shown(page)).toBe('origins 3/3');
  });

  test('all of them are in the overview, in print and without the script', async () => {
    await open('#origins');
    await press('o');
    const seen = () =>
      page.$$eval(
        '#origins li',
        (all) => all.filter((item) => item.checkVisibility({ visibilityProperty: true })).length,
      );
    expect(await seen()).toBe(3);
    await press('Escape');
    expect(await seen()).toBe(0);
    await page.emulateMediaType('print');
    expect(await seen()).toBe(3);
  });
});

describe('going somewhere', () => {
  test('by its number', async () => {
    await open();
    await press('3');
    expect(await page.$eval('.typed', (typed) => typed.textContent)).toBe('3');
    await press('Enter');
    expect(await shown(page)).toBe('forum');
    await press('2', 'Escape', 'Enter');
    expect(await shown(page)).toBe('closing');
    await press('9', '9', 'Enter');
    expect(await shown(page)).toBe('closing');
  });

  test('back leads to where one leapt from, over all single steps', async () => {
    await open();
    await press('ArrowRight', 'ArrowRight', 'End');
    expect(await hash()).toBe('#closing');
    await page.goBack();
    await shows(page, 'origins 0/3');
    await page.goForward();
    await shows(page, 'closing');
  });

  test('by a clicker: on, back, black, start and stop', async () => {
    await open();
    await press('PageDown', 'PageDown', '.');
    expect(await page.evaluate('document.documentElement.className')).toContain('black');
    await press('PageDown');
    expect(await shown(page)).toBe('origins 1/3');
    expect(await page.evaluate('document.documentElement.className')).not.toContain('black');
    await press('F5');
    await page.waitForFunction('document.fullscreenElement !== null');
    expect(await shown(page)).toBe('origins 1/3');
    await press('b', 'Escape');
    expect(await page.evaluate('document.documentElement.className')).not.toContain('black');
  });

  test('by a finger', async () => {
    await open();
    const swipe = async (from: number, to: number) => {
      const finger = await page.touchscreen.touchStart(from, 300);
      await finger.move(to, 310);
      await finger.end();
    };
    await swipe(800, 300);
    expect(await shown(page)).toBe('origins 0/3');
    await swipe(300, 800);
    expect(await shown(page)).toBe('opening');
    await page.touchscreen.tap(900, 300);
    expect(await shown(page)).toBe('origins 0/3');
  });
});

describe('the overview', () => {
  test('is walked with arrow keys; Enter opens, Escape stays', async () => {
    await open('#origins');
    await press('o', 'ArrowRight', 'ArrowRight');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('4. Questions?');
    expect(await hash()).toBe('#origins');
    await press('Escape');
    expect(await shown(page)).toBe('origins 0/3');
    await press('o', 'ArrowDown', 'ArrowUp', 'End', 'ArrowLeft', 'Enter');
    expect(await shown(page)).toBe('forum');
    expect(await focused()).toContain('points');
  });

  test('nothing inside a small slide can be reached', async () => {
    await open('#forum');
    await press('o', 'Tab');
    expect(await page.evaluate('document.activeElement.closest("section")')).toBeNull();
    expect(await faults(page)).toEqual([]);
  });
});

describe('the search', () => {
  const titles = () =>
    page.$$eval('.search [role=option] strong', (all) => all.map((each) => each.textContent));

  test('finds words of titles and slides, and leads there', async () => {
    await open();
    await press('/');
    await page.keyboard.type('geneve REUNIONS');
    expect(await titles()).toEqual(['A summit asked, a group answered']);
    expect(await page.$eval('.search mark', (mark) => mark.textContent)).toBe('Genève');
    expect(await faults(page)).toEqual([]);
    await press('Enter');
    expect(await shown(page)).toBe('origins 0/3');
    expect(await page.$('dialog[open]')).toBeNull();
  });

  test('is walked with arrow keys, and closed with Escape', async () => {
    await open();
    await press('/');
    await page.keyboard.type('the forum');
    expect(await titles()).toEqual(['The Forum in brief', 'The Forum talks']);
    await press('ArrowDown');
    const chosen = await page.$eval('.search input', (field) => field.getAttribute('aria-activedescendant'));
    expect(await page.$eval(`#${chosen}`, (option) => option.getAttribute('aria-selected'))).toBe('true');
    await press('Enter');
    expect(await shown(page)).toBe('forum');
    await press('/', 'Escape');
    expect(await page.$('dialog[open]')).toBeNull();
    expect(await shown(page)).toBe('forum');
  });

  test('does not look into notes, which only the desk shows', async () => {
    await open();
    await press('/');
    await page.keyboard.type('canary');
    expect(await titles()).toEqual([]);
    expect(await page.$eval('.search [role=status]', (status) => status.textContent)).toBe(
      'No slide has these words',
    );
    await page.close();
    await open('?presenter');
    await press('/');
    await page.keyboard.type('canary');
    expect(await titles()).toEqual(['A summit asked, a group answered']);
  });
});

describe('the list of keys', () => {
  test('opens, is a dialog with a name, and closes', async () => {
    await open();
    await press('?');
    expect(await faults(page)).toEqual([]);
    expect(await page.$$eval('.help kbd', (keys) => keys.length)).toBeGreaterThan(15);
    await press('ArrowRight');
    expect(await shown(page)).toBe('opening');
    await page.click('.help .close');
    expect(await page.$('dialog[open]')).toBeNull();
    await press('?');
    await page.mouse.click(5, 5);
    expect(await page.$('dialog[open]')).toBeNull();
    expect(await shown(page)).toBe('opening');
  });
});

describe('a definition', () => {
  const isOpen = () => page.$eval('#forum .tip', (tip) => tip.checkVisibility());
  const box = (selector: string) =>
    page.$eval(selector, (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });

  test('opens on hover, stays while it is hovered, and closes after', async () => {
    await open('#forum');
    await page.hover('#forum dfn');
    expect(await isOpen()).toBe(true);
    const [slide, word, tip] = [await box('#forum'), await box('#forum dfn'), await box('#forum .tip')];
    expect(tip.top >= word.bottom - 1 || tip.bottom <= word.top + 1).toBe(true);
    expect(tip.left >= slide.left && tip.right <= slide.right && tip.bottom <= slide.bottom).toBe(true);
    await page.mouse.move((word.left + word.right) / 2, (word.bottom + tip.top) / 2, { steps: 4 });
    await page.mouse.move((tip.left + tip.right) / 2, (tip.top + tip.bottom) / 2, { steps: 8 });
    expect(await isOpen()).toBe(true);
    await page.mouse.move(5, 5, { steps: 4 });
    expect(await isOpen()).toBe(false);
  });

  test('opens on focus, and closes on Escape', async () => {
    await open('#forum');
    await press('Tab');
    expect(await isOpen()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await shown(page)).toBe('forum');
  });

  test('opens on tap, and a tap elsewhere closes it without turning the slide', async () => {
    await open('#forum');
    const word = await page.$('#forum dfn');
    await word?.tap();
    expect(await isOpen()).toBe(true);
    await page.touchscreen.tap(1000, 120);
    expect(await isOpen()).toBe(false);
    expect(await shown(page)).toBe('forum');
    await page.touchscreen.tap(1000, 120);
    expect(await shown(page)).toBe('closing');
  });
});

test('the controls are reached by keyboard, and keep the focus', async () => {
  await open('#origins');
  await press('Tab');
  expect(await page.evaluate('document.activeElement.dataset.does')).toBe('back');
  await press('Tab', 'Enter', 'Enter');
  expect(await shown(page)).toBe('origins 2/3');
  expect(await page.evaluate('document.activeElement.dataset.does')).toBe('on');
  expect(await page.$eval('.live', (live) => live.textContent)).toBe('One report');
});

test('a control that was clicked lets go of the keys', async () => {
  await open();
  await page.mouse.move(400, 400);
  await page.click('[data-does=overview]');
  await press('Escape');
  await page.click('[data-does=on]');
  expect(await shown(page)).toBe('origins 0/3');
  await press('Space');
  expect(await shown(page)).toBe('origins 1/3');
  expect(await page.$('.overview')).toBeNull();
});

test('axe finds nothing to mend on a slide', async () => {
  await open('#forum');
  expect(await faults(page)).toEqual([]);
});

test('nothing was asked for, and nothing went wrong', async () => {
  await open();
  expect(hall.trouble).toEqual([]);
});
