/** Every deck in a real browser and in print: titles, room, contrast, bookmarks. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from './browser.ts';
import { elementsOf } from './html.ts';
import { bytesOf, deckIds, type Output, readOutput, textOf } from './output.ts';
import { readPlaces } from './pdf.ts';
import { slideFaults } from './slide-faults.ts';

let output: Output;
let browser: RunningBrowser;

beforeAll(async () => {
  output = await readOutput();
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('there are decks', () => {
  expect(deckIds(output).length).toBeGreaterThan(1);
});

describe('on the screen', () => {
  test('titles take two lines at most, and nothing leaves its slide or covers the foot', async () => {
    for (const id of deckIds(output)) {
      const { page } = await openPage(browser, output.folder, pathOf(id, 'html'));
      await page.emulateMediaType('print');
      const faults = await page.evaluate(slideFaults);
      await page.close();
      expect.soft(faults, id).toEqual([]);
    }
  });

  test('words stand out from what lies behind them', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const id of deckIds(output)) {
      const { page } = await openPage(browser, output.folder, pathOf(id, 'html'));
      await page.emulateMediaType('print');
      await page.evaluate(axe);
      const faint: unknown = await page.evaluate(
        `axe.run({ runOnly: ['color-contrast'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => any[0].message + ' ' + html.slice(0, 120))))`,
      );
      await page.close();
      expect.soft(faint, id).toEqual([]);
    }
  });
});

describe('in print', () => {
  test('a page a slide, numbered, tagged, with a bookmark for each title', async () => {
    for (const id of deckIds(output)) {
      const printed = await readPlaces(bytesOf(output, pathOf(id, 'pdf')));
      const slides = slidesOf(id);
      expect.soft(printed.labels, id).toEqual(slides.map((_, at) => String(at + 1)));
      expect.soft(printed).toMatchObject({ tagged: true, language: 'en', pageCount: slides.length });
      const marks = printed.bookmarks.map(({ title, page }) => `${page + 1} ${plain(title)}`);
      expect.soft(marks, id).toEqual(slides.map(({ title }, at) => `${at + 1} ${title}`));
      const headless = printed.roles.flatMap((roles, at) =>
        roles.has('H1') || roles.has('H2') ? [] : [at + 1],
      );
      expect.soft(headless, id).toEqual([]);
    }
  });
});

interface ShownSlide {
  readonly id: string;
  readonly title: string;
}

function slidesOf(deck: string): readonly ShownSlide[] {
  const sections = elementsOf(textOf(output, pathOf(deck, 'html'))).filter(
    ({ name, attributes }) => name === 'section' && attributes['data-number'] !== undefined,
  );
  return sections.map(({ attributes, inside }) => ({
    id: attributes.id ?? '',
    title: plain(inside.find(({ name }) => name === 'h1' || name === 'h2')?.text ?? ''),
  }));
}

function pathOf(deck: string, ending: string): string {
  return `decks/${deck}/${deck}.${ending}`;
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
