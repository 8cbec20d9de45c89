/** What the judges of pages say of all else that Lectern makes: other languages, the public's pages, what is served and printed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPress } from '../../src/host/browser/press.ts';
import { filesBelow } from '../build/pond.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { axeFaults } from './axe.ts';
import { judged } from './judged.ts';
import { byNightOnPhone } from './looks.ts';
import { allowances, judge, printAllowances } from './nu-allowances.ts';
import { hasJava, nuFindings } from './nu-checker.ts';
import { unlikePages } from './shapes.ts';
import { storeSmallSites } from './small-site.ts';

/** Milliseconds: there are many pages. */
const patience = 600_000;

judged('every page of other libraries, and what is printed', () => {
  let folder = '';
  let browser: RunningBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-sites-'));
    const press = await openPress({ notice: () => {} });
    try {
      await storeSmallSites(press, folder);
    } finally {
      await press.close();
    }
    browser = await startBrowser();
  }, patience);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.skipIf(!hasJava())(
    'is as the standards want it, says vnu (skipped without java)',
    async () => {
      // What nobody translated is English in a page that says it is French.
      const found = await nuFindings(folder, ['--no-langdetect']);
      expect(judge(found, [...allowances, ...printAllowances])).toEqual({ untold: [], needless: [] });
    },
    patience,
  );

  test(
    'shuts nobody out, says axe, where it has anything that no page before it has',
    async () => {
      const files = [...(await filesBelow(folder))].filter(([path]) => path.endsWith('.html'));
      const paths = unlikePages(new Map(files.map(([path, bytes]) => [path, bytes.toString()])));
      expect(paths.length).toBeGreaterThan(20);
      for (const path of paths) {
        const { page } = await openPage(browser, folder, path);
        if (path.startsWith('printed-')) await page.emulateMediaType('print');
        else await byNightOnPhone(page);
        expect.soft(await axeFaults(page), path).toEqual([]);
        await page.close();
      }
    },
    patience,
  );
});
