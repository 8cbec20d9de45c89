/** The workspace's browser → Chromium's own `page.pdf()`, with nothing around it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The browser with puppeteer's own settings, and no seal around it.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./browser.mjs').Chromium} chromium
 */
export async function openBareBrowser({ tool }, { executable, environment }) {
  const { launch } = await import(
    pathToFileURL(createRequire(join(tool, 'package.json')).resolve('puppeteer-core')).href
  );
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args,
    headless: environment.PUPPETEER_HEADLESS_MODE === 'shell' ? 'shell' : true,
    protocolTimeout: 600_000,
  });
  return {
    close: () => browser.close(),
    print: async (/** @type {string} */ address, /** @type {'draft' | 'final'} */ kind = 'final') => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load', timeout: 0 });
      await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: kind === 'final',
        outline: kind === 'final',
        timeout: 0,
      });
      await page.close();
    },
  };
}
