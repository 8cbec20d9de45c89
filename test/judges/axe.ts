/** What axe finds on a page that is open, in one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What takes most of the time; pages of like elements have like colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'] as const;

/** No rule that is asked here reads style sheets itself, so they are not loaded a second time. */
export async function axeFaults(
  page: Page,
  asked: 'everything' | 'all but colours' = 'everything',
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const off = asked === 'everything' ? [] : rulesOfColour.map((rule) => [rule, { enabled: false }]);
  const options = { preload: false, resultTypes: ['violations'], rules: Object.fromEntries(off) };
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
  return found as readonly string[];
}
