/** Every deck in a real browser and in print: titles, room, contrast, bookmarks, and the pages it names. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from './browser.ts';
import { elementsOf } from './html.ts';
import { bytesOf, deckIds, handbookPaths, type Output, readOutput, textOf } from './output.ts';
import { type PdfPlaces, type Place, readPlaces } from './pdf.ts';
import { slideFaults } from './slide-faults.ts';

let output: Output;
let browser: RunningBrowser;
let book: PdfPlaces;

beforeAll(async () => {
  output = await readOutput();
  browser = await startBrowser();
  const [path = ''] = handbookPaths(output);
  book = await readPlaces(bytesOf(output, path));
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

test('“Handbook p. N” names the page of the slide’s anchor, or where the section around it starts', () => {
  const slides = deckIds(output).flatMap((deck) => slidesOf(deck).map((slide) => ({ deck, ...slide })));
  const cited = slides.filter(({ folio }) => folio !== undefined);
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(({ id, folio }) => !foliosOf(id).includes(folio ?? ''))).toEqual([]);
  expect(slides.filter(({ id, folio }) => folio === undefined && book.named.has(id))).toEqual([]);
});

/** A block that the book shows without an anchor of its own must at least be in its chapter. */
function foliosOf(id: string): readonly string[] {
  const label = ({ page }: Place): string => book.labels[page] ?? '';
  const sections = book.bookmarks.filter(({ title }) => /^\d+\.\d+ /.test(title));
  const place = book.named.get(id);
  if (place !== undefined) {
    const section = sections.findLast(
      (each) => each.page < place.page || (each.page === place.page && each.y >= place.y),
    );
    return [place, section ?? place].map(label);
  }
  const start = book.named.get(id.split('.')[0] ?? '');
  const chapters = book.bookmarks.filter(({ title }) => /^Chapter /.test(title));
  const end = chapters.find(({ page }) => start !== undefined && page > start.page)?.page ?? book.pageCount;
  return sections.filter(({ page }) => start !== undefined && page >= start.page && page < end).map(label);
}

interface ShownSlide {
  readonly id: string;
  readonly title: string;
  readonly folio: string | undefined;
}

function slidesOf(deck: string): readonly ShownSlide[] {
  const sections = elementsOf(textOf(output, pathOf(deck, 'html'))).filter(
    ({ name, attributes }) => name === 'section' && attributes['data-number'] !== undefined,
  );
  return sections.map(({ attributes, inside, text }) => ({
    id: attributes.id ?? '',
    title: plain(inside.find(({ name }) => name === 'h1' || name === 'h2')?.text ?? ''),
    folio: /Handbook p\.\s*(\w+)/.exec(text)?.[1],
  }));
}

function pathOf(deck: string, ending: string): string {
  return `decks/${deck}/${deck}.${ending}`;
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
