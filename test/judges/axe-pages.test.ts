/** What axe says of every page of the library: by day on a wide screen, by night on a phone, and as it prints. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { bookPages, deckIds, type Output, pathsEnding, readOutput, textOf } from '../product/output.ts';
import { axeFaults } from './axe.ts';
import { judged } from './judged.ts';
import { byDayOnDesk, byNightOnPhone } from './looks.ts';
import { unlikePages } from './shapes.ts';

/** Milliseconds: there are many pages. */
const patience = 600_000;

judged('every page', () => {
  let output: Output;
  let browser: RunningBrowser;
  beforeAll(async () => {
    output = await readOutput();
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function shutsNobodyOut(
    paths: readonly string[],
    look: (page: Page) => Promise<void>,
    colours: (path: string) => boolean = () => true,
  ) {
    expect(paths.length).toBeGreaterThan(10);
    // One tab for all: a new one takes as long as a small page.
    const { page } = await openPage(browser, output.folder, 'index.html');
    await look(page);
    for (const path of paths) {
      await page.goto(pathToFileURL(join(output.folder, path)).href);
      const asked = colours(path) ? 'everything' : 'all but colours';
      expect.soft(await axeFaults(page, asked), path).toEqual([]);
    }
    await page.close();
  }

  function unlike(): readonly string[] {
    const pages = pathsEnding(output, '.html').map((path) => [path, textOf(output, path)] as const);
    return unlikePages(new Map(pages));
  }

  test(
    'shuts nobody out by day on a wide screen',
    async () => {
      const coloured = new Set(unlike());
      await shutsNobodyOut(pathsEnding(output, '.html'), byDayOnDesk, (path) => coloured.has(path));
    },
    patience,
  );

  test(
    'nor by night on a phone, where it has anything that no page before it has',
    () => shutsNobodyOut(unlike(), byNightOnPhone),
    patience,
  );

  test(
    'nor as it prints, one of each kind and every deck',
    async () => {
      const decks = deckIds(output).map((id) => `decks/${id}/${id}.html`);
      const pages = [...bookPages(output), 'index.html', 'glossary/index.html', 'glossary/igf.html'];
      await shutsNobodyOut([...pages, ...decks], (page) => page.emulateMediaType('print'));
    },
    patience,
  );
});
