/** What html-validate says of every page, and axe of each kind of page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../src/host/browser/launch.ts';
import { openPage, startBrowser } from '../product/browser.ts';
import { bookPages, deckIds, type Output, pathsEnding, readOutput, textOf } from '../product/output.ts';
import { judged } from './judged.ts';

judged('every page', () => {
  let output: Output;
  beforeAll(async () => {
    output = await readOutput();
  });

  test('is valid, says html-validate', async () => {
    // Ids with dots are legal; they are the names of PDF destinations as well.
    const rules: RuleConfig = { 'valid-id': ['error', { relaxed: true }] };
    // The length of the hairline and the alignment of numbers are set on the element. A <section> is a slide, so the
    // presenter's view is none; a list to search in is more than <select> can be.
    const decks: RuleConfig = {
      ...rules,
      'no-inline-style': 'off',
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    };
    for (const path of pathsEnding(output, '.html')) {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended'],
        rules: path.startsWith('decks/') ? decks : rules,
      });
      const { results } = await validator.validateString(textOf(output, path));
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect.soft(faults, path).toEqual([]);
    }
  });
});

judged('each kind of page', () => {
  let output: Output;
  let browser: RunningBrowser;
  beforeAll(async () => {
    output = await readOutput();
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test('shuts nobody out, says axe', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const decks = deckIds(output).map((id) => `decks/${id}/${id}.html`);
    const pages = [...bookPages(output), 'index.html', 'glossary/index.html', 'glossary/igf.html'];
    for (const path of [...pages, ...decks]) {
      // As it opens, and with everything shown.
      for (const medium of ['screen', 'print']) {
        const { page } = await openPage(browser, output.folder, path);
        await page.emulateMediaType(medium);
        await page.evaluate(axe);
        const found: unknown = await page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
        );
        await page.close();
        expect.soft(found, `${path} on ${medium}`).toEqual([]);
      }
    }
  });
});
